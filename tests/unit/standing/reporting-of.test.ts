import { describe, expect, test } from "vitest";
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
