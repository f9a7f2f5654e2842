import { expect, test } from "vitest";
import { mistakeStates, mistakeSteps } from "@/db/vocabulary";
import { mistakeStateAfter, stepsFrom } from "@/lib/mistakes/lifecycle";
import { TriageInput } from "@/lib/mistakes/triage-mistake";

/** Written apart from the table of steps. */
const expected: Record<string, string> = {
  "new accept": "accepted",
  "new fix": "fixed",
  "new decline": "declined",
  "accepted fix": "fixed",
  "accepted decline": "declined",
};

test("a report is accepted, put right or declined; an answer is final", () => {
  for (const state of mistakeStates)
    for (const step of mistakeSteps) {
      const next = expected[`${state} ${step}`];
      if (next) expect(mistakeStateAfter(step, state)).toBe(next);
      else expect(() => mistakeStateAfter(step, state)).toThrow("wrongState");
      expect(stepsFrom(state).includes(step)).toBe(next !== undefined);
    }
});

test("declining needs a reason, putting right an answer or a link to a page of ours or over https", () => {
  const wrong = (input: object) =>
    TriageInput.safeParse({
      mistakeId: "8f14e45f-ceea-467f-ab5c-2d1e0d3b2a11",
      version: "1",
      language: "en",
      ...input,
    }).error?.issues.map(({ message }) => message);
  expect(wrong({ step: "accept" })).toBeUndefined();
  expect(wrong({ step: "decline" })).toEqual(["reason"]);
  expect(wrong({ step: "decline", answer: "\u200b" })).toEqual(["reason"]);
  expect(wrong({ step: "decline", link: "/en" })).toEqual(["reason"]);
  expect(wrong({ step: "decline", answer: "No." })).toBeUndefined();
  expect(wrong({ step: "fix" })).toEqual(["answerOrLink"]);
  expect(wrong({ step: "fix", link: "/en/by-kz-2009-2016" })).toBeUndefined();
  expect(wrong({ step: "fix", link: "https://example.org/a" })).toBeUndefined();
  for (const link of ["javascript:alert(1)", "http://example.org", "//evil.example", "data:,a"])
    expect(wrong({ step: "fix", link })).toEqual(["ownLink"]);
  expect(wrong({ step: "delete" })).toEqual(["choose"]);
});
