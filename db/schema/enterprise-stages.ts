import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, id, localText, oneOf, provenance } from "../columns";
import { enterpriseStageNames as stages, precisions, provenances } from "../vocabulary";
import { enterprises } from "./enterprises";
import { sources } from "./sources";

export const enterpriseStages = pgTable(
  "enterprise_stages",
  {
    id: id(),
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
    stage: text("stage", { enum: stages }).notNull(),
    /** Empty when the source names no date. */
    reachedOn: day("reached_on"),
    precision: text("precision", { enum: precisions }).notNull(),
    note: localText("note"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("enterprise_stages_by_enterprise").on(t.enterpriseId),
    oneOf("enterprise_stages_stage_known", t.stage, stages),
    oneOf("enterprise_stages_precision_known", t.precision, precisions),
    oneOf("enterprise_stages_provenance_known", t.provenance, provenances),
  ],
);
