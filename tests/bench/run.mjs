// `npm run bench`: installs and builds what is missing, then measures everything in one run.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../server/setup/build-site.mjs";
import { checkNode } from "../../server/setup/check-node.mjs";
import { installPackages } from "../../server/setup/install-packages.mjs";
import { takeTurn } from "../../server/setup/take-turn.mjs";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
checkNode();
const giveBack = await takeTurn();
if (!giveBack) {
  console.error("The site runs from this checkout: stop it, then measure.");
  process.exit(1);
}
await installPackages();
await buildSite();
giveBack();
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", "tests/bench/measure-all.ts"],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
