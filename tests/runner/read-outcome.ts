import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What became of one suite. A test that did not run is counted as failed. */
export type Outcome = { passed: number; failed: number };

const Vitest = z
  .object({ numTotalTests: z.number(), numPassedTests: z.number() })
  .transform(({ numTotalTests: total, numPassedTests: passed }) => ({ total, passed }));

const Playwright = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats: { expected, unexpected, flaky, skipped } }) => ({
    total: expected + unexpected + flaky + skipped,
    passed: expected,
  }));

/**
 * Counts a suite by its own report. A suite that broke outside of its tests, or has none, counts as one failure.
 * @param report path of the runner's JSON
 * @param exitCode of the runner
 */
export function readOutcome(report: string, exitCode: number): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { total, passed } = z
    .union([Vitest, Playwright])
    .parse(JSON.parse(readFileSync(report, "utf8")));
  const failed = total - passed;
  const broke = failed === 0 && (exitCode !== 0 || total === 0);
  return { passed, failed: broke ? 1 : failed };
}
