// Only what Node brings may be imported here: nothing may be installed yet.
import { spawn } from "node:child_process";
import { buildSite, isBuilt } from "../../server/setup/build-site.mjs";
import { checkNode } from "../../server/setup/check-node.mjs";
import { installPackages } from "../../server/setup/install-packages.mjs";
import { takeTurn } from "../../server/setup/take-turn.mjs";

/**
 * Installs and builds what is missing, then runs a program over the built site in a process of its own,
 * and ends as that one ends.
 * @param {string} program such as "tests/bench/measure-all.ts"
 * @param {() => Promise<Record<string, string>>} settings more of its environment, found once packages are there
 */
export async function runBuilt(program, settings = async () => ({})) {
  checkNode();
  let environment = {};
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
    environment = await settings();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }

  // The channel tells the run when this process is gone, however it went.
  const run = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", program], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      ...environment,
      NEXT_TELEMETRY_DISABLED: "1",
      PROGRAMME_TODAY: "2012-06-01",
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
  run.on("exit", (code) => process.exit(code ?? 1));
}
