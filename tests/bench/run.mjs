// `npm run bench`: measures everything in one run.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runBuilt } from "../runner/run-built.mjs";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
await runBuilt("tests/bench/measure-all.ts");
