import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, provenance } from "../columns";
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
    /** The day on which a decision took it off control without a result. */
    removedOn: day("removed_on"),
    carriedFromId: uuid("carried_from_id").references((): AnyPgColumn => milestones.id),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("milestones_code_once").on(t.planId, t.code),
    index("milestones_by_area").on(t.areaId),
    index("milestones_by_predecessor").on(t.carriedFromId),
    check("milestones_code_form", sql`${t.code} ~ '^[0-9]+(\\.[0-9]+)*$'`),
    check("milestones_not_own_predecessor", sql`${t.carriedFromId} <> ${t.id}`),
    check("milestones_removed_after_listed", sql`${t.removedOn} >= ${t.listedOn}`),
    hasOriginal("milestones_title_original", t.title),
    oneOf("milestones_visibility_known", t.visibility, visibilities),
    oneOf("milestones_provenance_known", t.provenance, provenances),
  ],
);
