import type { SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Report } from "./standing";

/** A report counts from its publication on. */
export const countsOn = (report: Report, day: Day) => report.publishedOn <= day;

const isLater = (a: Report, b: Report) =>
  a.publishedOn === b.publishedOn ? a.order > b.order : a.publishedOn > b.publishedOn;

/** A side's word on a day: its lead body's latest published report, or else its latest of any body. */
export function positionOfSide(
  reports: readonly Report[],
  sideCode: SideCode,
  day: Day,
): Report | null {
  let position: Report | null = null;
  for (const report of reports) {
    if (report.sideCode !== sideCode || !countsOn(report, day)) continue;
    if (position?.isLead && !report.isLead) continue;
    if (!position || (report.isLead && !position.isLead) || isLater(report, position))
      position = report;
  }
  return position;
}
