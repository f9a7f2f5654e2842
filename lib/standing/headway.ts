import { type Counts, countStandings } from "./count-standings";
import type { Headline, Standing } from "./standing";

/** So many of so many. */
export type Share = { count: number; of: number };

export type Headway = {
  /** The milestones of the plans as first approved: the denominator of everything but `added`. */
  approved: number;
  /** How they stand; each counts once. */
  counts: Counts;
  done: number;
  /** Of the done ones, those that came after the last day of their term. */
  late: number;
  /** Those whose term was moved at least once, however they stand. */
  moved: number;
  /** What decisions added since; apart, so that it neither swells nor thins the rest. */
  added: { total: number; counts: Counts };
  reported: Share;
  onCourse: Share;
};

type Counted = {
  isAdded: boolean;
  standing: Pick<Standing, "headline" | "outcome" | "reporting" | "moved" | "sides">;
};

const asPromised: readonly Headline[] = ["done", "on_schedule", "due_soon"];

const isReported = ({ standing }: Counted) => standing.reporting === "reported";

const isSilent = ({ sides }: Counted["standing"]) =>
  Object.values(sides).some(({ silentSince }) => silentSince !== null);

const isOnCourse = ({ standing }: Counted) =>
  asPromised.includes(standing.headline) && (standing.outcome === "done" || !isSilent(standing));

/**
 * What came of a set of promises, in figures that do not flatter.
 * - `reported`: of those still open, the ones of which every responsible side has published a report
 *   and owes none since a due day.
 * - `onCourse`: of all as first approved, the ones that stand as they were promised: done in time, on
 *   schedule or due soon, with no side silent past a due day. Done late, moved, overdue, removed,
 *   disputed and unheard ones are not.
 */
export function headwayOf(rows: readonly Counted[]): Headway {
  const approved = rows.filter(({ isAdded }) => !isAdded);
  const added = rows.filter(({ isAdded }) => isAdded);
  const open = approved.filter(({ standing }) => standing.outcome === "open");
  const countIf = (which: (row: Counted) => boolean) => approved.filter(which).length;
  return {
    approved: approved.length,
    counts: countsOf(approved),
    done: countIf(({ standing }) => standing.outcome === "done"),
    late: countIf(({ standing }) => standing.headline === "done_late"),
    moved: countIf(({ standing }) => standing.moved.times > 0),
    added: { total: added.length, counts: countsOf(added) },
    reported: { count: open.filter(isReported).length, of: open.length },
    onCourse: { count: countIf(isOnCourse), of: approved.length },
  };
}

const countsOf = (rows: readonly Counted[]) => countStandings(rows.map(({ standing }) => standing));
