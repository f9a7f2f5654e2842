// `npm run lighthouse`: Lighthouse's four marks, as a phone, on the five main pages.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../runner/find-browser.mjs";
import { runBuilt } from "../runner/run-built.mjs";

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
await runBuilt("tests/lighthouse/mark-pages.ts", async () => ({
  CHROMIUM_PATH: await findBrowser(),
}));
