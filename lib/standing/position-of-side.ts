import type { Claim, SideCode } from "@/db/vocabulary";
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

/**
 * What a side's word comes to: its own report, or its signature under the other side's claim of done,
 * whichever is later.
 */
export function wordOfSide(
  own: Report | null,
  other: Report | null,
  day: Day,
): { claim: Claim | null; countersignedOn: Day | null } {
  const signedOn = other?.claim === "done" ? other.answer.countersignedOn : null;
  const signs = signedOn !== null && signedOn <= day && (!own || own.publishedOn <= signedOn);
  return signs
    ? { claim: "done", countersignedOn: signedOn }
    : { claim: own?.claim ?? null, countersignedOn: null };
}
