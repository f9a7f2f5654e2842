import type { Precision } from "@/db/vocabulary";
import { addDays, type Day } from "@/lib/dates/day";

export type Term = {
  asWritten: string;
  precision: Precision;
  /** Both empty when the term has no day of its own: yearly, standing, before a session, unknown. */
  firstOn: Day | null;
  lastOn: Day | null;
  /** The day from which this term was in force. */
  setOn: Day;
};

const monthsOf: Partial<Record<Precision, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The last day of the period of that precision which begins on `firstOn`.
 * A span has no length of its own; its last day is written beside it.
 */
export function lastDayOf(precision: Precision, firstOn: Day): Day | null {
  if (precision === "day") return firstOn;
  const months = monthsOf[precision];
  if (months === undefined) return null;
  const [year = 0, month = 1] = firstOn.split("-").map(Number);
  const next = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return addDays(next, -1);
}

/** The first day of the period of that precision in which a day lies. */
export function firstDayOf(precision: Precision, day: Day): Day {
  const months = monthsOf[precision];
  if (months === undefined) return day;
  const [year = 0, month = 1] = day.split("-").map(Number);
  const first = month - 1 - ((month - 1) % months);
  return new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10);
}

/** The terms in force up to a day, in order; the first is the first promise, the last is the current one. */
export function termsOn<T extends Term>(terms: readonly T[], day: Day): T[] {
  return terms.filter((term) => term.setOn <= day).sort((a, b) => (a.setOn < b.setOn ? -1 : 1));
}

/** A text that sorts terms: by last day, and those without one at the end. */
export const termOrder = (term: Pick<Term, "lastOn"> | undefined) => term?.lastOn ?? "9999";
