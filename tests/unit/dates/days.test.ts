import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isDay } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";

describe("days", () => {
  test.each([
    ["2012-02-29", true],
    ["2013-02-29", false],
    ["2012-13-01", false],
    ["2012-6-1", false],
    ["2012-06-01T00:00", false],
    ["", false],
    ["9999-12-31", true],
  ])("%s: %s", (text, answer) => {
    expect(isDay(text)).toBe(answer);
  });

  test("count over leap days and the ends of years", () => {
    expect(addDays("2012-02-28", 2)).toBe("2012-03-01");
    expect(addDays("2012-01-01", -1)).toBe("2011-12-31");
    expect(daysBetween("2012-01-01", "2013-01-01")).toBe(366);
    expect(daysBetween("2012-06-02", "2012-06-01")).toBe(-1);
  });

  test("are written out in each language", () => {
    expect(formatDay("2012-05-14", "en")).toBe("14 May 2012");
    expect(formatDay("2012-05-14", "ru")).toBe("14 мая 2012 г.");
    expect(formatDay("2012-05-14", "be")).toBe("14 мая 2012 г.");
    expect(formatDay("2012-05-14", "kk")).toBe("2012 ж. 14 мамыр");
  });
});
