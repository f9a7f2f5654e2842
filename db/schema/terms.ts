import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, id, localText, oneOf, provenance } from "../columns";
import { languages, precisions, provenances } from "../vocabulary";
import { decisions } from "./decisions";
import { milestones } from "./milestones";
import { sources } from "./sources";

/** The terms of a milestone in their order: number 1 is the first promise, each later one a move. */
export const terms = pgTable(
  "terms",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    number: integer("number").notNull(),
    asWritten: text("as_written").notNull(),
    language: text("language", { enum: languages }).notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    firstOn: day("first_on"),
    lastOn: day("last_on"),
    /** The day from which this term was in force. */
    setOn: day("set_on").notNull(),
    reason: localText("reason"),
    /** The act that moved it, as far as known. */
    decidedBy: localText("decided_by"),
    decisionId: uuid("decision_id").references(() => decisions.id),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("terms_number_once").on(t.milestoneId, t.number),
    unique("terms_one_a_day").on(t.milestoneId, t.setOn),
    check("terms_number_positive", sql`${t.number} > 0`),
    check("terms_days_ordered", sql`${t.firstOn} <= ${t.lastOn}`),
    check(
      "terms_days_fit_precision",
      sql`(${t.lastOn} is null) = (${t.precision} in ('yearly', 'standing', 'session', 'unknown'))`,
    ),
    oneOf("terms_precision_known", t.precision, precisions),
    oneOf("terms_language_known", t.language, languages),
    oneOf("terms_provenance_known", t.provenance, provenances),
  ],
);
