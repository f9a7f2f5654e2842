import { expect, test } from "vitest";
import { placeNames } from "@/components/charts/place-names";
import { plotOf, type PlotPoint } from "@/components/charts/plot";

const aPoint = (year: number, value: number): PlotPoint => ({
  value,
  qualifier: "exact",
  periodKind: "year",
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-12-31`,
  isAhead: false,
});
const aLine = (points: PlotPoint[], name = "Belarus") => ({
  sideCode: "BY" as const,
  measure: "value" as const,
  runs: [points],
  apart: [] as PlotPoint[],
  name,
});
const years = { first: 2010, last: 2013 };

test("the scale begins at zero, and grows upwards", () => {
  const plot = plotOf({
    lines: [aLine([aPoint(2010, 870), aPoint(2011, 900)])],
    notFound: [],
    years,
  });
  expect(plot.y(0)).toBe(plot.ground);
  expect(plot.y(870)).toBeLessThan(plot.y(0) / 2);
  expect(plot.ticks[0]!.value).toBe(0);
});

test("growth below zero stands below the line of zero, within the drawing", () => {
  const plot = plotOf({
    lines: [aLine([aPoint(2011, -12), aPoint(2012, 36)])],
    notFound: [],
    years,
  });
  expect(plot.y(-12)).toBeGreaterThan(plot.y(0));
  expect(plot.y(-12)).toBeLessThanOrEqual(plot.ground);
});

test("a year stands in its middle, a shorter period in its own", () => {
  const plot = plotOf({ lines: [], notFound: [], years });
  const half: PlotPoint = { ...aPoint(2012, 479), periodKind: "half", periodLastOn: "2012-06-30" };
  expect(plot.x(aPoint(2012, 1))).toBeCloseTo(plot.yearX(2012));
  expect(plot.x(half)).toBeLessThan(plot.yearX(2012));
  expect(plot.x(half)).toBeGreaterThan(plot.dayX("2012-01-01"));
});

test("the years reach to the day on which a level was said", () => {
  const level = { value: 2000, saidOn: "2017-09-22", letter: "A", words: "" };
  const plot = plotOf({ lines: [], levels: [level], notFound: [], years });
  expect(plot.years.at(-1)!.year).toBe(2017);
  expect(plot.years.map(({ isOdd }) => isOdd).at(-1)).toBe(false);
});

test("the name of a line covers no mark where there is room, and stays within the drawing", () => {
  const upper = aLine([aPoint(2010, 500), aPoint(2011, 900), aPoint(2012, 1000)]);
  const lower = {
    ...aLine([aPoint(2011, 890), aPoint(2012, 950)], "Kazakhstan"),
    sideCode: "KZ" as const,
  };
  const plot = plotOf({ lines: [upper, lower], notFound: [], years });
  const [above, below] = placeNames(plot, [upper, lower]);
  expect(above).toMatchObject({ isBelow: false, anchor: "end" });
  expect(below!.isBelow).toBe(true);
});
