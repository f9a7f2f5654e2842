import { describe, expect, test } from "vitest";
import { disagreementsOf, oppositesOf } from "@/lib/indicators/disagreements-of";
import type { Figure } from "@/lib/indicators/figure";
import { findingOf } from "@/lib/indicators/finding-of";
import { progressOf } from "@/lib/indicators/progress-of";
import { gapsOf, seriesOf } from "@/lib/indicators/series-of";
import { type Statement, targetsOf } from "@/lib/indicators/targets-of";

const text = (words: string) => ({ original: "en" as const, en: words });
const source = { title: "A source", address: null };

/** An exact figure of Belarus for a whole year, known as the next one begins. */
const aFigure = (year: number, value: number | null, changes: Partial<Figure> = {}): Figure => ({
  sideCode: "BY",
  isSideDerived: false,
  flow: "turnover",
  measure: "value",
  place: null,
  periodKind: "year",
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-12-31`,
  value,
  qualifier: "exact",
  base: null,
  note: null,
  publishedOn: null,
  knownOn: `${year + 1}-01-01`,
  provenance: "press",
  source,
  isAhead: false,
  ...changes,
});
const kz = { sideCode: "KZ" as const };
const firstHalf = (year: number) => ({
  periodKind: "half" as const,
  periodLastOn: `${year}-06-30`,
});

describe("the lines of an indicator", () => {
  test("two sides stay two: every figure is one that a side gave", () => {
    const given = [aFigure(2016, 419.1), aFigure(2016, 386.3, kz), aFigure(2017, 604.1, kz)];
    const series = seriesOf(given);
    expect(series.map(({ sideCode }) => sideCode)).toEqual(["BY", "KZ"]);
    const drawn = series.flatMap(({ runs, apart }) => [...runs.flat(), ...apart]);
    expect(drawn.map(({ value }) => value)).toEqual([419.1, 386.3, 604.1]);
  });

  test("a year that was not found breaks the line, and so does one that is not there", () => {
    const [line] = seriesOf([
      aFigure(2005, 215),
      aFigure(2006, 350),
      aFigure(2008, null),
      aFigure(2009, null),
      aFigure(2010, 870),
      aFigure(2011, 769),
    ]);
    expect(line!.runs.map((run) => run.map(({ value }) => value))).toEqual([
      [215, 350],
      [870, 769],
    ]);
  });

  test("what was not found is told apart from what the register does not have", () => {
    expect(
      gapsOf([aFigure(2006, 350), aFigure(2008, null), aFigure(2009, null), aFigure(2010, 870)]),
    ).toEqual({ notFound: [2008, 2009], unsaid: [2007] });
  });

  test("a shorter period and growth are never joined with a year", () => {
    const [line] = seriesOf([
      aFigure(2016, 419.1),
      aFigure(2017, 294.6, firstHalf(2017)),
      aFigure(2018, 30, { qualifier: "growth", base: text("the year 2017") }),
      aFigure(2017, 689),
    ]);
    expect(line!.runs.map((run) => run.map(({ value }) => value))).toEqual([[419.1, 689]]);
    expect(line!.apart.map(({ value }) => value)).toEqual([294.6, 30]);
  });

  test("of two figures of a side for one year the line takes the later, the other stays seen", () => {
    const [line] = seriesOf([
      aFigure(2012, 700, { knownOn: "2012-07-26" }),
      aFigure(2012, 716, { knownOn: "2011-12-31" }),
    ]);
    expect(line!.runs.flat().map(({ value }) => value)).toEqual([700]);
    expect(line!.apart.map(({ value }) => value)).toEqual([716]);
  });
});

describe("where figures differ", () => {
  test("both stand with their gap and the reason, and nothing between them", () => {
    const [differ, ...others] = disagreementsOf([
      aFigure(2016, 419.1),
      aFigure(2016, 386.3, { ...kz, provenance: "derived" }),
      aFigure(2015, 500),
    ]);
    expect(others).toEqual([]);
    expect(differ!.figures.map(({ value }) => value)).toEqual([419.1, 386.3]);
    expect(differ).toMatchObject({ gap: 32.8, isGap: "exact", reasons: ["offices", "computed"] });
  });

  test("a bound makes the gap a bound; two sources of one side are named as such", () => {
    const figures = [aFigure(2014, 1100), aFigure(2014, 1000, { ...kz, qualifier: "under" })];
    expect(disagreementsOf(figures)[0]).toMatchObject({ gap: 100, isGap: "least" });
    expect(disagreementsOf([aFigure(2012, 716), aFigure(2012, 700)])[0]!.reasons).toEqual([
      "sources",
    ]);
  });

  test("turnover down and exports up in one period are shown together", () => {
    const growth = { qualifier: "growth" as const, base: text("the year 2010") };
    const down = aFigure(2011, -12, growth);
    const up = aFigure(2011, 36, { ...growth, flow: "exports" });
    expect(oppositesOf([down, up, aFigure(2012, 50, growth)])).toEqual([[down, up]]);
  });
});

describe("the finding", () => {
  test("is of the latest year that both sides have", () => {
    const by = aFigure(2017, 689);
    const other = aFigure(2017, 604.1, kz);
    expect(findingOf([by, other, aFigure(2018, 896)])).toEqual({
      kind: "both",
      of: { BY: by, KZ: other },
    });
  });

  test("never takes for a result what was said before the period was over, where there is one", () => {
    const planned = aFigure(2009, 2452, { measure: "planned", periodLastOn: "2013-12-31" });
    const opened = { measure: "opened", periodKind: "day" } as const;
    const was = aFigure(2012, 915, opened);
    const announced = aFigure(2013, 1721, { ...opened, isAhead: true });
    expect(findingOf([planned, was, announced])).toEqual({
      kind: "progress",
      reached: was,
      planned,
    });
  });
});

test("the parts of one source are summed and set against the whole; measures are never mixed", () => {
  const planned = { measure: "planned", flow: null } as const;
  const programme = { ...planned, periodKind: "months", periodLastOn: "2013-12-31" } as const;
  const { parts, years, plans } = progressOf([
    aFigure(2009, 2452, programme),
    ...[355, 812, 448, 495, 341].map((km, nth) =>
      aFigure(2009, km, {
        ...programme,
        place: text(`Oblast ${nth}`),
        source: { title: "By oblast", address: null },
      }),
    ),
    aFigure(2012, 700, planned),
    aFigure(2013, 806, planned),
    aFigure(2012, 800, { measure: "laid", flow: null }),
    aFigure(2013, null, { measure: "laid", flow: null }),
  ]);
  expect(parts).toHaveLength(1);
  expect(parts[0]!.sum).toBe(2451);
  expect(parts[0]!.whole?.value).toBe(2452);
  expect(plans?.sum).toBe(1506);
  expect(years.map(({ of }) => of.planned.figures.map(({ value }) => value))).toEqual([
    [700],
    [806],
  ]);
  expect(years.map(({ of }) => of.laid.isNotFound)).toEqual([false, true]);
});

test("what may double is twice what was then said of it, and each side's last year is measured by it", () => {
  const said = (topic: string, saidOn: string, number: number | null): Statement => ({
    topic,
    text: text(topic),
    speaker: text("Somebody"),
    sideCode: null,
    saidOn,
    precision: "day",
    number,
    provenance: "press",
    source,
  });
  const [target, ...others] = targetsOf(
    [
      said("turnover", "2012-05-14", 1000),
      said("turnover-may-double", "2012-05-14", null),
      said("turnover", "2018-12-01", 700),
    ],
    [aFigure(2017, 600), aFigure(2018, 896), aFigure(2017, 604, kz)],
  );
  expect(others).toEqual([]);
  expect(target!.level).toBe(2000);
  expect(target!.reached.map(({ figure, percent }) => [figure.value, percent])).toEqual([
    [896, 45],
    [604, 30],
  ]);
});
