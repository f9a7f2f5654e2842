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
  let heard: Day | null = null;
  for (const report of reports)
    if (report.sideCode === sideCode && countsOn(report, day))
      if (heard === null || report.publishedOn > heard) heard = report.publishedOn;
  let missed: Day | null = null;
  for (const due of dues)
    if (due.sideCode === sideCode && due.dueOn < day && (heard === null || heard < due.opensOn))
      if (missed === null || due.dueOn < missed) missed = due.dueOn;
  return missed;
}
