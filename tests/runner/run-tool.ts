import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Outcome, readOutcome } from "./read-outcome";

/** Runs a test runner to its end, its output on ours, and counts. `report` is where it writes its JSON. */
async function runTool(
  report: string,
  parameters: string[],
  environment: object,
): Promise<Outcome> {
  const child = spawn(process.execPath, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return readOutcome(report, code ?? 1);
}

/** Runs one project of vitest: all of it, or what stands below the paths. */
export function runVitest(
  project: string,
  folder: string,
  paths: string[],
  environment: object,
): Promise<Outcome> {
  const report = join(folder, `${project}.json`);
  const tool = ["node_modules/vitest/vitest.mjs", "run", "--config=tests/vitest.config.ts"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return runTool(report, [...tool, ...paths, `--project=${project}`, ...reporters], {
    NODE_ENV: "test",
    ...environment,
  });
}

/** Runs the end-to-end tests in the browser: all of them, or what stands below the paths. */
export function runPlaywright(
  folder: string,
  paths: string[],
  environment: object,
): Promise<Outcome> {
  const report = join(folder, "e2e.json");
  const tool = [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config=tests/playwright.config.ts",
  ];
  return runTool(report, [...tool, ...paths, "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ...environment,
  });
}
