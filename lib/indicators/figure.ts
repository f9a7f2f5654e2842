import type { LocalText } from "@/db/columns";
import type { Flow, Measure, PeriodKind, Provenance, Qualifier, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/** One figure as one side gives it; without a value where it was looked for and not found. */
export type Figure = {
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
  /** True for one that was given before its period was over: an expectation, not a result. */
  isAhead: boolean;
};

export type Found<F extends Figure = Figure> = F & { value: number };

export const isFound = <F extends Figure>(figure: F): figure is Found<F> => figure.value !== null;

/** Plans are of the future by nature; anything else that is given before its period is over is ahead of it. */
export const isGivenAhead = ({
  measure,
  knownOn,
  periodLastOn,
}: Pick<Figure, "measure" | "knownOn" | "periodLastOn">): boolean =>
  measure !== "planned" && knownOn < periodLastOn;

type Periodic = Pick<Figure, "periodFirstOn" | "periodLastOn" | "knownOn">;

/** Figures in the order of their periods; of one period the last known comes last. */
export const byPeriod = (a: Periodic, b: Periodic): number =>
  a.periodLastOn.localeCompare(b.periodLastOn) ||
  b.periodFirstOn.localeCompare(a.periodFirstOn) ||
  a.knownOn.localeCompare(b.knownOn);
