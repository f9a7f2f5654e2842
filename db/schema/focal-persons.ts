import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, id } from "../columns";
import { bodies } from "./bodies";
import { people } from "./people";

/** Who answers for a body's work, and from when to when; at most one at a time. */
export const focalPersons = pgTable(
  "focal_persons",
  {
    id: id(),
    bodyId: uuid("body_id")
      .notNull()
      .references(() => bodies.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    validFrom: day("valid_from").notNull(),
    /** The first day on which somebody else does. */
    validTo: day("valid_to"),
    /** What the next person needs to know, for the side's own eyes. */
    note: text("note").notNull().default(""),
  },
  (t) => [
    uniqueIndex("focal_persons_one_now")
      .on(t.bodyId)
      .where(sql`valid_to is null`),
    check("focal_persons_days_ordered", sql`${t.validFrom} <= ${t.validTo}`),
  ],
);
