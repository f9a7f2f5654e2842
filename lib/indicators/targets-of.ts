import type { LocalText } from "@/db/columns";
import { type Precision, type Provenance, sideCodes, type SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { byPeriod, type Figure, type Found, isFound } from "./figure";

/** Who said what, and when; the number is in the unit of the indicator. */
export type Statement = {
  topic: string;
  text: LocalText;
  speaker: LocalText;
  sideCode: SideCode | null;
  saidOn: Day;
  precision: Precision;
  number: number | null;
  provenance: Provenance;
  source: { title: string; address: string | null };
};

/** What an indicator was said to reach, and how far the latest year of each side is from it. */
export type Target = {
  statement: Statement;
  level: number;
  /** The statement whose number is doubled, where the target is no number of its own. */
  doubled: Statement | null;
  reached: { figure: Found; percent: number }[];
};

/** Statements that promise a level: by their own number, or as twice what was said of another topic. */
const promises: Record<string, { twiceTopic?: string }> = {
  "turnover-may-double": { twiceTopic: "turnover" },
  "turnover-goal": {},
};

/** @param statements those of the indicator that were said by the day, in the order of time */
export function targetsOf(statements: readonly Statement[], figures: readonly Figure[]): Target[] {
  return statements.flatMap((statement) => {
    const promise = promises[statement.topic];
    if (!promise) return [];
    const doubled = promise.twiceTopic
      ? (statements.findLast(
          ({ topic, saidOn, number }) =>
            topic === promise.twiceTopic && saidOn <= statement.saidOn && number !== null,
        ) ?? null)
      : null;
    const level = doubled ? 2 * doubled.number! : statement.number;
    if (level === null) return [];
    return [{ statement, level, doubled, reached: reachedOf(figures, level) }];
  });
}

function reachedOf(figures: readonly Figure[], level: number): Target["reached"] {
  const yearly = figures
    .filter(isFound)
    .filter((figure) => figure.periodKind === "year" && !figure.isAhead)
    .toSorted(byPeriod);
  return sideCodes.flatMap((side) => {
    const figure = yearly.findLast(({ sideCode }) => sideCode === side);
    return figure ? [{ figure, percent: Math.round((figure.value / level) * 100) }] : [];
  });
}
