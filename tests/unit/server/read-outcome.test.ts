import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readOutcome } from "@/tests/runner/read-outcome";

const folder = mkdtempSync(join(tmpdir(), "outcome-"));
afterAll(() => rmSync(folder, { recursive: true }));

function reported(report: object, exitCode: number) {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return readOutcome(path, exitCode);
}
const vitest = (numTotalTests: number, numPassedTests: number) => ({
  numTotalTests,
  numPassedTests,
});
const playwright = (expected: number, unexpected = 0, skipped = 0, flaky = 0) => ({
  stats: { expected, unexpected, skipped, flaky },
});

it.each([
  ["all passed", vitest(3, 3), 0, { passed: 3, failed: 0 }],
  ["one skipped counts as failed", vitest(3, 2), 0, { passed: 2, failed: 1 }],
  ["a file that cannot be read", vitest(3, 3), 1, { passed: 3, failed: 1 }],
  ["no test at all", vitest(0, 0), 0, { passed: 0, failed: 1 }],
  ["journeys passed", playwright(4), 0, { passed: 4, failed: 0 }],
  ["failed, skipped, flaky", playwright(4, 1, 1, 1), 1, { passed: 4, failed: 3 }],
  ["no journey at all", playwright(0), 1, { passed: 0, failed: 1 }],
])("%s", (_case, report, exitCode, outcome) => {
  expect(reported(report, exitCode)).toEqual(outcome);
});

it("counts a suite that left no report as a failure", () => {
  expect(readOutcome(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1 });
});
