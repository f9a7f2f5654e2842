import { describe, expect, test } from "vitest";
import { precisions } from "@/db/vocabulary";
import { lastDayOf, termOrder, termsOn, type Term } from "@/lib/standing/term";

describe("a term of every precision", () => {
  test.each([
    ["day", "2012-05-14", "2012-05-14"],
    ["month", "2012-02-01", "2012-02-29"],
    ["month", "2013-02-01", "2013-02-28"],
    ["month", "2012-12-01", "2012-12-31"],
    ["quarter", "2012-07-01", "2012-09-30"],
    ["quarter", "2012-10-01", "2012-12-31"],
    ["half", "2012-01-01", "2012-06-30"],
    ["half", "2012-07-01", "2012-12-31"],
    ["year", "2012-01-01", "2012-12-31"],
    ["span", "2012-01-01", null],
    ["yearly", "2012-01-01", null],
    ["standing", "2012-01-01", null],
    ["session", "2012-01-01", null],
    ["unknown", "2012-01-01", null],
  ] as const)("%s from %s ends on %s", (precision, firstOn, lastOn) => {
    expect(lastDayOf(precision, firstOn)).toBe(lastOn);
  });

  test("no precision is left out above", () => {
    expect(precisions).toHaveLength(10);
  });
});

const term = (setOn: string, lastOn: string | null): Term => ({
  asWritten: lastOn ?? "standing",
  precision: lastOn ? "year" : "standing",
  firstOn: lastOn && "2012-01-01",
  lastOn,
  setOn,
});

describe("terms through time", () => {
  const first = term("2011-10-07", "2012-12-31");
  const moved = term("2012-07-26", "2015-12-31");

  test("a day knows only the terms set up to it, first promise first", () => {
    expect(termsOn([moved, first], "2011-10-06")).toEqual([]);
    expect(termsOn([moved, first], "2012-07-25")).toEqual([first]);
    expect(termsOn([moved, first], "2012-07-26")).toEqual([first, moved]);
  });

  test("terms without a last day sort behind those with one", () => {
    const standing = term("2011-10-07", null);
    expect(
      [standing, moved, first].sort((a, b) => termOrder(a).localeCompare(termOrder(b))),
    ).toEqual([first, moved, standing]);
  });
});
