import { describe, expect, test } from "vitest";
import { placeMeetings } from "@/components/meetings/place-meetings";
import { answerOn, reportingOf } from "@/lib/standing/reporting-of";

describe("a report that was owed", () => {
  test("is awaited up to its due day, and from the day after on not answered", () => {
    expect(answerOn("2012-07-10", "2012-07-10", null)).toBe("awaited");
    expect(answerOn("2012-07-11", "2012-07-10", null)).toBe("none");
  });

  test("came in time when it was submitted by the due day", () => {
    expect(answerOn("2012-08-01", "2012-07-10", "2012-07-10")).toBe("in_time");
    expect(answerOn("2012-08-01", "2012-07-10", "2012-07-11")).toBe("late");
  });
});

describe("a body", () => {
  const owed = (dueOn: string, answer: "none" | "late" | "awaited") => ({ dueOn, answer });

  test("is judged by what fell due last", () => {
    const day = "2013-01-11";
    expect(reportingOf([owed("2012-07-10", "none"), owed("2013-01-10", "late")], day)).toBe(
      "answered",
    );
    expect(reportingOf([owed("2012-07-10", "late"), owed("2013-01-10", "none")], day)).toBe(
      "silent",
    );
    expect(reportingOf([owed("2013-01-10", "late"), owed("2013-01-10", "none")], day)).toBe(
      "partly",
    );
  });

  test("that still has time is not silent, and one that owed nothing is neither", () => {
    expect(reportingOf([owed("2013-01-10", "awaited")], "2013-01-10")).toBe("not_due");
    expect(reportingOf([], "2013-01-10")).toBe("nothing_owed");
  });
});

test("a session of which only the number is known lies between its known neighbours", () => {
  const session = (number: number, heldFrom: string | null, isFound = true) => ({
    number,
    heldFrom,
    isFound,
  });
  const placed = placeMeetings([
    session(7, null, false),
    session(8, "2011-10-06"),
    session(9, null, false),
    session(10, "2013-09-01"),
    session(15, null),
  ]);
  expect(placed.gaps).toEqual([
    { number: 7, after: null, before: "2011-10-06" },
    { number: 9, after: "2011-10-06", before: "2013-09-01" },
  ]);
  expect(placed.dated).toHaveLength(2);
  expect(placed.undated).toBe(1);
});
