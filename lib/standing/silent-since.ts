import type { SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { countsOn } from "./position-of-side";
import type { Due, Report } from "./standing";

/**
 * The first missed due day of a side that has not reported since; empty when it owes nothing.
 * A round is answered by any report of the side published from its opening on.
 */
export function silentSince(
  dues: readonly Due[],
  reports: readonly Report[],
  sideCode: SideCode,
  day: Day,
): Day | null {
  const heard = reports
    .filter((report) => report.sideCode === sideCode && countsOn(report, day))
    .map((report) => report.publishedOn)
    .sort()
    .at(-1);
  const missed = dues
    .filter((due) => due.sideCode === sideCode && due.dueOn < day)
    .filter((due) => heard === undefined || heard < due.opensOn)
    .map((due) => due.dueOn)
    .sort();
  return missed[0] ?? null;
}
