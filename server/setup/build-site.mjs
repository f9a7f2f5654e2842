import { readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { runCommand } from "./run-command.mjs";
import { step } from "./step.mjs";

const mark = ".next/built-from";

/** @returns {boolean} whether the site that lies in .next was built from today's sources */
export function isBuilt() {
  try {
    return readFileSync(mark, "utf8") === fingerprint();
  } catch {
    return false;
  }
}

/** Builds the site when it is not built, or its sources changed since. */
export async function buildSite() {
  if (isBuilt()) return;
  await step("Building the site", async () => {
    const builtFrom = fingerprint();
    await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      NODE_ENV: "production",
      BUILT_FROM: builtFrom,
      NEXT_TELEMETRY_DISABLED: "1",
    });
    await runCommand(process.execPath, ["--import", "tsx", "server/write-own-files.ts"]);
    writeFileSync(mark, builtFrom);
  });
}
