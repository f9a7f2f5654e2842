import type { Cycle, Precision } from "@/db/vocabulary";
import { addDays, type Day } from "@/lib/dates/day";
import { type Calendar, workingDayFrom } from "@/lib/dates/working-days";
import { firstDayOf, lastDayOf } from "@/lib/standing/term";

/** The period of each cycle; a round before a session has none of its own. */
const periodOf: Record<Cycle, Precision> = {
  monthly: "month",
  quarterly: "quarter",
  half_yearly: "half",
  yearly: "year",
  session: "day",
};

/** In a yearly round bodies report by 10 February, in the others by the 10th of the month after (facts, 7.1). */
const dueDayOfMonth = 10;

/** The period of a cycle in which a day lies. */
export function periodAt(cycle: Cycle, day: Day) {
  const precision = periodOf[cycle];
  const firstOn = firstDayOf(precision, day);
  return { precision, firstOn, lastOn: lastDayOf(precision, firstOn) ?? day, asWritten: "" };
}

/**
 * The day by which a side reports on a period, on a working day of its calendar; before a session, so
 * many days after the as-of day.
 */
export function dueDayAfter(cycle: Cycle, asOfOn: Day, calendar: Calendar): Day {
  if (cycle === "session") return workingDayFrom(addDays(asOfOn, dueDayOfMonth), calendar);
  const nextMonth = addDays(asOfOn, 1).slice(0, 7);
  const due = cycle === "yearly" ? `${nextMonth.slice(0, 4)}-02-10` : `${nextMonth}-10`;
  return workingDayFrom(due, calendar);
}
