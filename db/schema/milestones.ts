import { sql } from "drizzle-orm";
import { check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { provenances, visibilities } from "../vocabulary";
import { areas } from "./areas";
import { plans } from "./plans";
import { sources } from "./sources";

export const milestones = pgTable(
  "milestones",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    areaId: uuid("area_id")
      .notNull()
      .references(() => areas.id),
    code: text("code").notNull(),
    title: localText("title").notNull(),
    /** What must exist for the milestone to count as done, such as "agreement signed". */
    completion: localText("completion"),
    note: localText("note"),
    visibility: text("visibility", { enum: visibilities }).notNull().default("public"),
    /** The day from which the milestone stands in its plan. */
    listedOn: day("listed_on").notNull(),
    /** The decision that added it to an approved plan; the two tables name each other, so the key stands in the migration. */
    decisionId: uuid("decision_id"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("milestones_title_words").using("gin", searched(t.title)),
    index("milestones_words").using("gin", searched(t.title, t.completion, t.note)),
    unique("milestones_code_once").on(t.planId, t.code),
    index("milestones_by_area").on(t.areaId),
    check("milestones_code_form", sql`${t.code} ~ '^[0-9]+(\\.[0-9]+)*$'`),
    hasOriginal("milestones_title_original", t.title),
    oneOf("milestones_visibility_known", t.visibility, visibilities),
    oneOf("milestones_provenance_known", t.provenance, provenances),
  ],
);
