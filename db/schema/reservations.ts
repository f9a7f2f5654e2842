import { sql } from "drizzle-orm";
import { char, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, id, instant, oneOf } from "../columns";
import { searched } from "../searched";
import { languages, reservationReaders, type SideCode } from "../vocabulary";
import { milestones } from "./milestones";
import { people } from "./people";
import { sides } from "./sides";
import { updates } from "./updates";

/** What a side holds against a milestone's standing, or against the other side's claim that it is done. */
export const reservations = pgTable(
  "reservations",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    /** The claim of done that is objected to; empty for a reservation on the whole. */
    updateId: uuid("update_id").references(() => updates.id),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
    text: text("text").notNull(),
    language: text("language", { enum: languages }).notNull(),
    readers: text("readers", { enum: reservationReaders }).notNull(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => people.id),
    recordedOn: day("recorded_on").notNull(),
    recordedAt: instant("recorded_at").notNull().defaultNow(),
    withdrawnOn: day("withdrawn_on"),
  },
  (t) => [
    index("reservations_words").using("gin", searched(t.text)),
    index("reservations_by_milestone").on(t.milestoneId, t.recordedOn),
    index("reservations_by_update").on(t.updateId),
    check("reservations_text_given", sql`length(${t.text}) > 0`),
    check("reservations_withdrawn_after", sql`${t.withdrawnOn} >= ${t.recordedOn}`),
    oneOf("reservations_readers_known", t.readers, reservationReaders),
    oneOf("reservations_language_known", t.language, languages),
  ],
);
