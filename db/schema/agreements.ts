import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { precisions, provenances } from "../vocabulary";
import { meetings } from "./meetings";
import { programmes } from "./programmes";
import { sources } from "./sources";

export const agreements = pgTable(
  "agreements",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull().unique(),
    title: localText("title").notNull(),
    note: localText("note"),
    signedOn: day("signed_on"),
    precision: text("precision", { enum: precisions }).notNull(),
    inForceOn: day("in_force_on"),
    meetingId: uuid("meeting_id").references(() => meetings.id),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("agreements_title_words").using("gin", searched(t.title)),
    index("agreements_words").using("gin", searched(t.title, t.note)),
    hasOriginal("agreements_title_original", t.title),
    oneOf("agreements_precision_known", t.precision, precisions),
    oneOf("agreements_provenance_known", t.provenance, provenances),
  ],
);
