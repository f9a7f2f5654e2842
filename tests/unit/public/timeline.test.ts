import { describe, expect, test } from "vitest";
import { timeSpan } from "@/components/figures/time-span";
import { lanesOf } from "@/components/timeline/timeline-axis";
import { zoomed, zoomSteps } from "@/components/timeline/zoom";

const whole = { first: 2009, last: 2016 };

describe("the zoom", () => {
  test("closes in on the year that is asked about, and on the middle when it is out of view", () => {
    expect(zoomed(whole, whole, "in", 2012)).toEqual({ first: 2010, last: 2013 });
    expect(zoomed({ first: 2013, last: 2016 }, whole, "in", 2010)).toEqual({
      first: 2013,
      last: 2014,
    });
  });

  test("leads nowhere at its ends", () => {
    expect(zoomed({ first: 2012, last: 2012 }, whole, "in", 2012)).toBeNull();
    for (const step of ["out", "before", "after", "whole"] as const)
      expect(zoomed(whole, whole, step, 2012), step).toBeNull();
    expect(zoomed({ first: 2009, last: 2010 }, whole, "before", 2012)).toBeNull();
  });

  test("never leaves the whole, and moving keeps the number of years", () => {
    for (let first = 2009; first <= 2016; first += 1)
      for (let last = first; last <= 2016; last += 1)
        for (const step of zoomSteps) {
          const next = zoomed({ first, last }, whole, step, 2012);
          if (!next) continue;
          expect(next.first).toBeGreaterThanOrEqual(2009);
          expect(next.last).toBeLessThanOrEqual(2016);
          if (step === "before" || step === "after")
            expect(next.last - next.first).toBe(last - first);
        }
  });
});

describe("the line of time", () => {
  test("draws a term as wide as it is exact, and says where it is cut", () => {
    const span = timeSpan(2012, 2013);
    const quarter = span.bar("2012-07-01", "2012-09-30");
    const year = span.bar("2012-01-01", "2012-12-31");
    expect(year.width / quarter.width).toBeCloseTo(366 / 92, 1);
    expect(year).toMatchObject({ isCutBefore: false, isCutAfter: false });
    expect(span.bar("2009-01-01", "2016-12-31")).toMatchObject({
      isCutBefore: true,
      isCutAfter: true,
    });
    expect(span.bar("2009-01-01", "2011-12-31").width).toBe(0);
  });

  test("keeps meetings apart, and leaves out what has no day in view", () => {
    const meeting = (slug: string, heldFrom: string | null) => ({
      slug,
      kind: "visit" as const,
      title: { original: "en" as const, en: slug },
      heldFrom,
      precision: "day" as const,
    });
    const flags = lanesOf(
      [
        meeting("a", "2011-05-24"),
        meeting("b", "2011-10-06"),
        meeting("c", "2013-10-04"),
        meeting("none", null),
        meeting("before", "2008-01-01"),
      ],
      timeSpan(2009, 2016),
    );
    expect(flags.map(({ meeting: { slug }, lane }) => `${slug} ${lane}`)).toEqual([
      "a 0",
      "b 1",
      "c 0",
    ]);
  });
});
