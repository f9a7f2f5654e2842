// `npm run bench`: installs and builds what is missing, then measures everything in one run.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite, isBuilt } from "../../server/setup/build-site.mjs";
import { checkNode } from "../../server/setup/check-node.mjs";
import { installPackages } from "../../server/setup/install-packages.mjs";
import { takeTurn } from "../../server/setup/take-turn.mjs";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
checkNode();
try {
  const giveBack = await takeTurn();
  if (!giveBack && !isBuilt())
    throw new Error(
      "The site runs from this checkout and its sources changed: stop it, then measure.",
    );
  if (giveBack) {
    await installPackages();
    await buildSite();
    giveBack();
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

// The channel tells the run when this process is gone, however it went.
const run = spawn(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", "tests/bench/measure-all.ts"],
  {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PROGRAMME_TODAY: "2012-06-01" },
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
run.on("exit", (code) => process.exit(code ?? 1));
