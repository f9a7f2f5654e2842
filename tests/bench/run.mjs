// `npm run bench`: measures everything in one run; with `-- --quick` what changes from day to day, in a minute and a half.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runBuilt } from "../runner/run-built.mjs";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const [mode, ...more] = process.argv.slice(2);
if (more.length > 0 || (mode !== undefined && mode !== "--quick")) {
  console.error("There are npm run bench and npm run bench -- --quick.");
  process.exit(1);
}
await runBuilt("tests/bench/measure-all.ts", async () => ({
  BENCH_MODE: mode ? "quick" : "whole",
}));
