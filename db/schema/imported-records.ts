import { sql } from "drizzle-orm";
import { char, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { claims, precisions, provenances, type SideCode } from "../vocabulary";
import { milestones } from "./milestones";
import { sides } from "./sides";
import { sources } from "./sources";

/** What a source outside the programme says of a milestone. Never shown as a side's report. */
export const importedRecords = pgTable(
  "imported_records",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    /** The side whose official or outlet said it, when the source shows one. */
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .references(() => sides.code),
    text: localText("text").notNull(),
    /** What follows for the milestone, when the source is plain about it. */
    claim: text("claim", { enum: claims }),
    happenedOn: day("happened_on").notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    /** The day from which it could be known: the publication of its source. */
    knownOn: day("known_on").notNull(),
    provenance: provenance(),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id),
  },
  (t) => [
    index("imported_records_words").using("gin", searched(t.text)),
    index("imported_records_by_milestone").on(t.milestoneId, t.knownOn),
    check(
      "imported_records_known_after",
      sql`${t.knownOn} >= ${t.happenedOn} or ${t.precision} <> 'day'`,
    ),
    hasOriginal("imported_records_text_original", t.text),
    oneOf("imported_records_claim_known", t.claim, claims),
    oneOf("imported_records_precision_known", t.precision, precisions),
    oneOf("imported_records_provenance_known", t.provenance, provenances),
  ],
);
