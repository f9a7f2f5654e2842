import { char, index, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { precisions, provenances, type SideCode } from "../vocabulary";
import { programmes } from "./programmes";
import { sides } from "./sides";
import { sources } from "./sources";

/** A soft number or claim: who said it and when. Contradicting ones stand side by side. */
export const statements = pgTable(
  "statements",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    /** Statements of one topic are read together, such as "plants" or "visit-count". */
    topic: text("topic").notNull(),
    text: localText("text").notNull(),
    speaker: localText("speaker").notNull(),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .references(() => sides.code),
    saidOn: day("said_on").notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    number: numeric("number", { mode: "number" }),
    provenance: provenance(),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id),
  },
  (t) => [
    index("statements_words").using("gin", searched(t.text, t.speaker)),
    hasOriginal("statements_text_original", t.text),
    oneOf("statements_precision_known", t.precision, precisions),
    oneOf("statements_provenance_known", t.provenance, provenances),
  ],
);
