import * as s from "@/db/schema";
import { publicSource } from "@/lib/public/sources/columns";

// WHAT IS PUBLIC of indicators and their figures: adding a key publishes it.

export const publicIndicator = {
  slug: s.indicators.slug,
  name: s.indicators.name,
  unit: s.indicators.unit,
  note: s.indicators.note,
};

export const publicFigure = {
  sideCode: s.indicatorValues.sideCode,
  isSideDerived: s.indicatorValues.isSideDerived,
  flow: s.indicatorValues.flow,
  measure: s.indicatorValues.measure,
  place: s.indicatorValues.place,
  periodKind: s.indicatorValues.periodKind,
  periodFirstOn: s.indicatorValues.periodFirstOn,
  periodLastOn: s.indicatorValues.periodLastOn,
  value: s.indicatorValues.value,
  qualifier: s.indicatorValues.qualifier,
  base: s.indicatorValues.base,
  note: s.indicatorValues.note,
  publishedOn: s.indicatorValues.publishedOn,
  knownOn: s.indicatorValues.knownOn,
  provenance: s.indicatorValues.provenance,
  source: publicSource,
};
