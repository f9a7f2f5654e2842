import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// Everything that the build reads. The server and the tests run from their sources.
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "messages",
  "public",
  "server/assets",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** @returns {string[]} */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Says in 64 letters what the site is built from: equal sources, equal fingerprint, on any machine. */
export function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.flatMap(filesOf)) {
    // Types that next-intl writes beside the texts are made by the build, not read by it first.
    if (path.endsWith(".d.json.ts")) continue;
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}
