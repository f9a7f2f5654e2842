import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = process.cwd();

function fileOf(name: string, from: string): string | null {
  const base = name.startsWith("@/")
    ? join(root, name.slice(2))
    : name.startsWith(".")
      ? join(dirname(from), name)
      : null;
  if (!base) return null;
  return (
    [base, `${base}.ts`, `${base}.tsx`].find((path) => /\.tsx?$/.test(path) && existsSync(path)) ??
    null
  );
}

/** The sources below a folder, by their paths. */
export const sourcesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file));

/** Everything that some files bring along, types aside: each source by its path, theirs as well. */
export function broughtAlong(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    const source = readFileSync(file, "utf8");
    found.set(file, source);
    for (const [, name] of source.matchAll(/^(?:import|export)(?! type)[^;]*?from "([^"]+)"/gms)) {
      const next = fileOf(name!, file);
      if (next) open.push(next);
    }
  }
  return found;
}
