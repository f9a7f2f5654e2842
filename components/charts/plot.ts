import { scaleLinear } from "d3-scale";
import type { Measure, PeriodKind, Qualifier, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/** A figure as far as it is drawn. */
export type PlotPoint = {
  value: number;
  qualifier: Qualifier;
  periodKind: PeriodKind;
  periodFirstOn: Day;
  periodLastOn: Day;
  isAhead: boolean;
};

/** One side's own line: joined within a run only; what stands apart is never joined. */
export type Line<P extends PlotPoint = PlotPoint> = {
  sideCode: SideCode | null;
  measure: Measure;
  runs: readonly (readonly P[])[];
  apart: readonly P[];
};

/** A level that was promised, from the day it was said; the letter leads to who said it. */
export type Level = { value: number; saidOn: Day; letter: string; words: string };

export type Plotted = {
  lines: readonly Line[];
  levels?: readonly Level[];
  /** Years in which nothing was found although it was looked for. */
  notFound: readonly number[];
  years: { first: number; last: number };
};

const left = 8;
const right = 97;
const top = 14;
const ground = 88;

/** A day on the line of years: 2012.5 is the middle of 2012. */
function fractionOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Per cent with one decimal, as an attribute of SVG. */
export const percent = (number: number) => `${Math.round(number * 10) / 10}%`;

/**
 * Where everything of a chart stands, in per cent of its width and height, so that it can be stretched to
 * any screen while its words keep their size. The scale of values begins at zero, whatever the figures are.
 */
export function plotOf({ lines, levels = [], years }: Plotted) {
  const points = lines.flatMap(({ runs, apart }) => [...runs.flat(), ...apart]);
  const values = [...points, ...levels].map(({ value }) => value);
  const lastYear = Math.max(years.last, ...levels.map(({ saidOn }) => Number(saidOn.slice(0, 4))));
  const across = scaleLinear([years.first, lastYear + 1], [left, right]);
  const up = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [ground, top]).nice(4);
  return {
    years: Array.from({ length: lastYear + 1 - years.first }, (_, index) => {
      const year = years.first + index;
      return {
        year,
        x: across(year + 0.5),
        isEnd: year === years.first || year === lastYear,
        /** True for every second one, counted from the last: they give way where the screen is narrow. */
        isOdd: (lastYear - year) % 2 === 1,
      };
    }),
    ticks: up.ticks(4).map((value) => ({ value, y: up(value) })),
    ground,
    left,
    right,
    yearX: (year: number) => across(year + 0.5),
    dayX: (day: Day) => across(fractionOf(day)),
    /** The middle of a figure's period. */
    x: ({ periodFirstOn, periodLastOn, periodKind }: PlotPoint) =>
      across(
        periodKind === "year"
          ? Number(periodFirstOn.slice(0, 4)) + 0.5
          : (fractionOf(periodFirstOn) + fractionOf(periodLastOn)) / 2,
      ),
    y: (value: number) => up(value),
  };
}
export type Plot = ReturnType<typeof plotOf>;
