import { sql } from "drizzle-orm";
import {
  char,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, id, oneOf, provenance } from "../columns";
import { parts, provenances, type SideCode } from "../vocabulary";
import { bodies } from "./bodies";
import { decisions } from "./decisions";
import { milestones } from "./milestones";
import { sources } from "./sources";

/** Which body answers for a milestone on its side; each side has at most one lead. */
export const responsibilities = pgTable(
  "responsibilities",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    bodyId: uuid("body_id").notNull(),
    sideCode: char("side_code", { length: 2 }).$type<SideCode>().notNull(),
    part: text("part", { enum: parts }).notNull(),
    validFrom: day("valid_from"),
    validTo: day("valid_to"),
    decisionId: uuid("decision_id").references(() => decisions.id),
    /** The decision by which the body gave it up. */
    endedById: uuid("ended_by_id").references(() => decisions.id),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("responsibilities_body_once").on(t.milestoneId, t.bodyId),
    uniqueIndex("responsibilities_one_lead")
      .on(t.milestoneId, t.sideCode)
      .where(sql`part = 'lead' and valid_to is null`),
    index("responsibilities_by_body").on(t.bodyId),
    foreignKey({
      name: "responsibilities_body_of_side",
      columns: [t.bodyId, t.sideCode],
      foreignColumns: [bodies.id, bodies.sideCode],
    }),
    oneOf("responsibilities_part_known", t.part, parts),
    oneOf("responsibilities_provenance_known", t.provenance, provenances),
  ],
);
