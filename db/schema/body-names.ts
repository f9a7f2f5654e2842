import { sql } from "drizzle-orm";
import { check, index, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { provenances } from "../vocabulary";
import { bodies } from "./bodies";
import { sources } from "./sources";

/** A body's names by period; the name of a day is the one valid on that day. */
export const bodyNames = pgTable(
  "body_names",
  {
    id: id(),
    bodyId: uuid("body_id")
      .notNull()
      .references(() => bodies.id),
    name: localText("name").notNull(),
    validFrom: day("valid_from"),
    /** The first day on which this name no longer holds. */
    validTo: day("valid_to"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("body_names_words").using("gin", searched(t.name)),
    unique("body_names_one_a_period").on(t.bodyId, t.validFrom).nullsNotDistinct(),
    check("body_names_days_ordered", sql`${t.validFrom} < ${t.validTo}`),
    hasOriginal("body_names_name_original", t.name),
    oneOf("body_names_provenance_known", t.provenance, provenances),
  ],
);
