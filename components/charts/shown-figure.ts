import type { LocalText } from "@/db/columns";
import type { Flow, Measure, PeriodKind, Provenance, Qualifier, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/** One figure with everything that is told of it; without a value where it was not found. */
export type ShownFigure = {
  sideCode: SideCode | null;
  isSideDerived: boolean;
  flow: Flow | null;
  measure: Measure;
  place: LocalText | null;
  periodKind: PeriodKind;
  periodFirstOn: Day;
  periodLastOn: Day;
  value: number | null;
  qualifier: Qualifier;
  base: LocalText | null;
  note: LocalText | null;
  publishedOn: Day | null;
  knownOn: Day;
  provenance: Provenance;
  source: { title: string; address: string | null } | null;
  isAhead: boolean;
};
