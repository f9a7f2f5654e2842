import { sql } from "drizzle-orm";
import { boolean, char, check, index, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, id, localText, oneOf, ordered, provenance } from "../columns";
import {
  flows,
  measures,
  periodKinds,
  provenances,
  qualifiers,
  type SideCode,
} from "../vocabulary";
import { indicators } from "./indicators";
import { sides } from "./sides";
import { sources } from "./sources";

/** One figure as one side gives it. "Looked for and not found" is a row without a value. */
export const indicatorValues = pgTable(
  "indicator_values",
  {
    id: id(),
    indicatorId: uuid("indicator_id")
      .notNull()
      .references(() => indicators.id),
    /** Whose data it is; empty when the source does not say. */
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .references(() => sides.code),
    /** True when the side was inferred from who spoke. */
    isSideDerived: boolean("is_side_derived").notNull().default(false),
    flow: text("flow", { enum: flows }),
    measure: text("measure", { enum: measures }).notNull().default("value"),
    place: localText("place"),
    periodKind: text("period_kind", { enum: periodKinds }).notNull(),
    periodFirstOn: day("period_first_on").notNull(),
    periodLastOn: day("period_last_on").notNull(),
    value: numeric("value", { mode: "number" }),
    qualifier: text("qualifier", { enum: qualifiers }).notNull().default("exact"),
    /** For a percentage: what it is a percentage of. */
    base: localText("base"),
    note: localText("note"),
    publishedOn: day("published_on"),
    /** From which day it could be known; what a page shows as of a day hangs on it. */
    knownOn: day("known_on").notNull(),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("indicator_values_by_indicator").on(t.indicatorId, t.periodFirstOn),
    ordered("indicator_values_period_ordered", t.periodFirstOn, t.periodLastOn),
    check(
      "indicator_values_growth_has_base",
      sql`${t.qualifier} <> 'growth' or ${t.base} is not null`,
    ),
    oneOf("indicator_values_flow_known", t.flow, flows),
    oneOf("indicator_values_measure_known", t.measure, measures),
    oneOf("indicator_values_period_known", t.periodKind, periodKinds),
    oneOf("indicator_values_qualifier_known", t.qualifier, qualifiers),
    oneOf("indicator_values_provenance_known", t.provenance, provenances),
  ],
);
