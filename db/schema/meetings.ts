import { boolean, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, ordered, provenance } from "../columns";
import { searched } from "../searched";
import { meetingKinds, precisions, provenances } from "../vocabulary";
import { programmes } from "./programmes";
import { sources } from "./sources";

/** Sessions of the commission, visits and talks. A numbered session may be known by its number alone. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull().unique(),
    kind: text("kind", { enum: meetingKinds }).notNull(),
    number: integer("number"),
    title: localText("title").notNull(),
    /** The date as it was announced, when it differs from the one held. */
    announcedFor: localText("announced_for"),
    heldFrom: day("held_from"),
    heldTo: day("held_to"),
    precision: text("precision", { enum: precisions }).notNull(),
    place: localText("place"),
    outcome: localText("outcome"),
    agenda: localText("agenda"),
    minutesNumber: text("minutes_number"),
    minutesAddress: text("minutes_address"),
    version: integer("version").notNull().default(1),
    /** False when the meeting must have been but nothing of it was found. */
    isFound: boolean("is_found").notNull().default(true),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("meetings_title_words").using("gin", searched(t.title)),
    index("meetings_words").using(
      "gin",
      searched(t.title, t.announcedFor, t.place, t.outcome, t.agenda),
    ),
    unique("meetings_number_once").on(t.programmeId, t.number),
    ordered("meetings_days_ordered", t.heldFrom, t.heldTo),
    hasOriginal("meetings_title_original", t.title),
    oneOf("meetings_kind_known", t.kind, meetingKinds),
    oneOf("meetings_precision_known", t.precision, precisions),
    oneOf("meetings_provenance_known", t.provenance, provenances),
  ],
);
