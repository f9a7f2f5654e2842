// `npm test` on a bare machine: only what Node brings may be imported here, nothing is installed yet.
// `npm test -- unit` (or integration, or e2e) runs one suite; a path behind it runs the files below that alone.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite, isBuilt } from "../server/setup/build-site.mjs";
import { checkNode } from "../server/setup/check-node.mjs";
import { installPackages } from "../server/setup/install-packages.mjs";
import { takeTurn } from "../server/setup/take-turn.mjs";
import { findBrowser } from "./runner/find-browser.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
const all = ["unit", "integration", "e2e"];
const wanted = process.argv.slice(2);
const paths = wanted.filter((word) => word.startsWith("tests/"));
const named = wanted.filter((word) => !paths.includes(word));
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(", ")}. There are ${all.join(", ")}.`);
  process.exit(1);
}
if (paths.length > 0 && named.length !== 1) {
  console.error(
    "Name the one suite that the paths belong to, such as: npm test -- unit tests/unit/dates",
  );
  process.exit(1);
}
const suites = named.length > 0 ? named : all;

try {
  const giveBack = await takeTurn();
  if (!giveBack && !isBuilt())
    throw new Error(
      "The site runs from this checkout and its sources changed: stop it, then test.",
    );
  if (giveBack) await installPackages();
  const browser = suites.includes("e2e") ? await findBrowser() : "";
  if (suites.includes("e2e")) await buildSite();
  giveBack?.();
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "tests/run-suites.ts", ...suites, ...paths],
    {
      stdio: "inherit",
      env: { ...process.env, CHROMIUM_PATH: browser, NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  process.exit(run.status ?? 1);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
