import type { Day } from "@/lib/dates/day";
import { isLateReport } from "./is-late-report";

/** How a report that was owed stands: heard by its due day, after it, not at all, or still in time. */
export const answers = ["in_time", "late", "none", "awaited"] as const;
export type Answered = (typeof answers)[number];

/** How many reports of each kind. */
export type Tally = Record<Answered, number> & { owed: number };

/** Whether a body has answered what fell due to it last. */
export type Reporting = "silent" | "partly" | "answered" | "not_due" | "nothing_owed";

/** Whether the report of a round is still owed on its due day, of a milestone that ended on some day or has not. */
export const isStillOwed = (dueOn: Day, endedOn: Day | null) => endedOn === null || dueOn < endedOn;

/**
 * How an owed report stands on a day. What counts is that it is published; whether it is late, the day
 * on which it was submitted.
 * @param submittedOn of the earliest published answer; empty where there is none
 */
export function answerOn(day: Day, dueOn: Day, submittedOn: Day | null): Answered {
  if (submittedOn !== null) return isLateReport(submittedOn, dueOn) ? "late" : "in_time";
  return dueOn < day ? "none" : "awaited";
}

export function tallyOf(owed: readonly { answer: Answered }[]): Tally {
  const count = (answer: Answered) => owed.filter((row) => row.answer === answer).length;
  return {
    owed: owed.length,
    in_time: count("in_time"),
    late: count("late"),
    none: count("none"),
    awaited: count("awaited"),
  };
}

/**
 * What the latest due day that has passed says of a body: silent when nothing that fell due with it was
 * answered, partly when something is wanting.
 */
export function reportingOf(
  owed: readonly { dueOn: Day; answer: Answered }[],
  day: Day,
): Reporting {
  const past = owed.filter(({ dueOn }) => dueOn < day);
  const last = past.map(({ dueOn }) => dueOn).reduce((a, b) => (a > b ? a : b), "");
  const { owed: due, none } = tallyOf(past.filter(({ dueOn }) => dueOn === last));
  if (due === 0) return owed.length > 0 ? "not_due" : "nothing_owed";
  if (none === 0) return "answered";
  return none === due ? "silent" : "partly";
}
