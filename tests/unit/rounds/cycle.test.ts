import { describe, expect, test } from "vitest";
import { addWorkingDays, workingDayFrom } from "@/lib/dates/working-days";
import { dueDayAfter, periodAt } from "@/lib/rounds/cycle";

const calendar = { off: new Set(["2012-07-10"]), worked: new Set(["2012-07-14"]) };
const plain = { off: new Set<string>(), worked: new Set<string>() };

describe("the due day of a round", () => {
  test.each([
    ["monthly", "2012-06-30", "2012-07-10"],
    ["quarterly", "2012-09-30", "2012-10-10"],
    ["half_yearly", "2012-06-30", "2012-07-10"],
    // 10 February 2013 is a Sunday.
    ["yearly", "2012-12-31", "2013-02-11"],
    ["session", "2012-09-10", "2012-09-20"],
  ] as const)("of a %s one as of %s is %s", (cycle, asOfOn, dueOn) => {
    expect(dueDayAfter(cycle, asOfOn, plain)).toBe(dueOn);
  });

  test("moves over a day off of the side's own calendar", () => {
    expect(dueDayAfter("half_yearly", "2012-06-30", calendar)).toBe("2012-07-11");
  });
});

test("a weekend day that is worked counts as a working day", () => {
  expect(workingDayFrom("2012-07-14", calendar)).toBe("2012-07-14");
  expect(workingDayFrom("2012-07-14", plain)).toBe("2012-07-16");
  expect(addWorkingDays("2012-07-12", 2, calendar)).toBe("2012-07-14");
});

test.each([
  ["monthly", "2012-06-01", "2012-06-30"],
  ["quarterly", "2012-04-01", "2012-06-30"],
  ["half_yearly", "2012-01-01", "2012-06-30"],
  ["yearly", "2012-01-01", "2012-12-31"],
] as const)("the period of a %s round around mid June", (cycle, firstOn, lastOn) => {
  expect(periodAt(cycle, "2012-06-15")).toMatchObject({ firstOn, lastOn });
});
