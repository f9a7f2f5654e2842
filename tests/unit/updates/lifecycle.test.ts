import { describe, expect, test } from "vitest";
import {
  claims,
  updateStates,
  updateSteps,
  type UpdateState,
  type UpdateStep,
} from "@/db/vocabulary";
import type { Refusal } from "@/lib/errors";
import { canStep, updateStateAfter } from "@/lib/updates/lifecycle";

/** The table of the product, "The life of an update", written out: step, from, to. */
const life: [UpdateStep, UpdateState, UpdateState, "any" | "only done"][] = [
  ["submit", "draft", "submitted", "any"],
  ["submit", "returned", "submitted", "any"],
  ["clear", "submitted", "cleared", "any"],
  ["countersign", "cleared", "countersigned", "only done"],
  ["countersign", "published", "published", "only done"],
  ["publish", "cleared", "published", "any"],
  ["publish", "countersigned", "published", "any"],
  ["return", "submitted", "returned", "any"],
  ["return", "cleared", "returned", "any"],
  ["return", "countersigned", "returned", "any"],
  ["withdraw", "submitted", "withdrawn", "any"],
  ["retract", "published", "retracted", "any"],
];

describe("the life of an update", () => {
  for (const step of updateSteps)
    for (const state of updateStates)
      test(`${step} from ${state}`, () => {
        for (const claim of claims) {
          const row = life.find(
            ([s, from, , only]) =>
              s === step && from === state && (only === "any" || claim === "done"),
          );
          expect(canStep(step, { state, claim, isSigned: false })).toBe(row !== undefined);
          if (row) expect(updateStateAfter(step, { state, claim, isSigned: false })).toBe(row[2]);
          else
            expect(() => updateStateAfter(step, { state, claim, isSigned: false })).toThrow(
              expect.objectContaining({ kind: "conflict", status: 409 }) as Refusal,
            );
        }
      });

  test("what is signed is not signed twice", () => {
    for (const state of ["cleared", "published"] as const)
      expect(canStep("countersign", { state, claim: "done", isSigned: true })).toBe(false);
  });

  test("words that come back unchanged keep their signature", () => {
    expect(updateStateAfter("clear", { state: "submitted", claim: "done", isSigned: true })).toBe(
      "countersigned",
    );
  });
});
