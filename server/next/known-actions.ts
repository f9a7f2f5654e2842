import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Manifest = z.object({ node: z.record(z.string(), z.unknown()) });

/**
 * The ids of all actions of a build. Why: see `judgeAction`.
 * @param dist folder of the build
 * @throws Error when the build has no such list
 */
export function knownActions(dist: string): ReadonlySet<string> {
  const manifest = join(dist, "server", "server-reference-manifest.json");
  return new Set(Object.keys(Manifest.parse(JSON.parse(readFileSync(manifest, "utf8"))).node));
}
