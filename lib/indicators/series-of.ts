import type { Measure, SideCode } from "@/db/vocabulary";
import { yearOf } from "@/lib/dates/year-of";
import { byPeriod, type Figure, type Found, isFound } from "./figure";

/** The figures of one side and one measure: never those of two, and never a mean of them. */
export type Series = {
  sideCode: SideCode | null;
  measure: Measure;
  /** Figures of years that follow each other without a gap; a line joins those of one run only. */
  runs: Found[][];
  /** Figures that stand alone: of shorter periods, and earlier ones of a year that has a later one. */
  apart: Found[];
};

/** The series of figures that share a flow, one a side and measure. Growth is never joined: each has a base of its own. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const groups = new Map<string, Found[]>();
  for (const figure of figures.filter(isFound).toSorted(byPeriod)) {
    const key = `${figure.sideCode} ${figure.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((group) => {
    const yearly = new Map<number, Found>();
    for (const figure of group)
      if (figure.periodKind === "year" && figure.qualifier !== "growth")
        yearly.set(yearOf(figure.periodFirstOn), figure);
    const joined = new Set(yearly.values());
    return {
      sideCode: group[0]!.sideCode,
      measure: group[0]!.measure,
      runs: runsOf([...yearly]),
      apart: group.filter((figure) => !joined.has(figure)),
    };
  });
}

function runsOf(yearly: readonly (readonly [year: number, figure: Found])[]): Found[][] {
  const runs: Found[][] = [];
  yearly.forEach(([year, figure], index) => {
    const run = runs.at(-1);
    if (run && yearly[index - 1]?.[0] === year - 1) run.push(figure);
    else runs.push([figure]);
  });
  return runs;
}

/**
 * The years of a chart in which no figure of a whole year stands: those that were looked for and not
 * found, and those of which the register says nothing.
 */
export function gapsOf(figures: readonly Figure[]): { notFound: number[]; unsaid: number[] } {
  const yearly = figures.filter(({ periodKind }) => periodKind === "year");
  const yearsOf = (some: readonly Figure[]) =>
    new Set(some.map(({ periodFirstOn }) => yearOf(periodFirstOn)));
  const found = yearsOf(yearly.filter(isFound));
  const notFound = [...yearsOf(yearly)].filter((year) => !found.has(year)).sort((a, b) => a - b);
  const joined = yearly.filter(isFound).filter(({ qualifier }) => qualifier !== "growth");
  if (joined.length === 0) return { notFound, unsaid: [] };
  const years = [...yearsOf(joined)];
  const first = Math.min(...years);
  const between = Array.from({ length: Math.max(...years) - first }, (_, index) => first + index);
  return {
    notFound,
    unsaid: between.filter((year) => !found.has(year) && !notFound.includes(year)),
  };
}
