import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { bodyIn } from "@/server/documents/body-in";
import { chooseEncoding } from "@/server/documents/choose-encoding";
import type { Finished } from "@/server/documents/finished";
import { asset } from "./asset";

/**
 * Opens the files that the build made for browsers. Their names change with their content,
 * so readers keep them for a year, and each is read and packed once.
 * @param directory such as `.next/static`
 * @param address where readers find it, such as `/_next/static`
 * @returns finds the file for a path such as `/_next/static/chunks/x.js`; only files that were there at start
 */
export function keptFiles(
  directory: string,
  address: string,
): (path: string) => Promise<Finished | null> {
  const there = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(directory.length).split(sep).join("/"),
    );
  const names = new Set(there);
  const opened = new Map<string, Finished>();
  return async (path) => {
    const name = path.slice(address.length);
    if (!path.startsWith(address) || !names.has(name)) return null;
    const known = opened.get(name);
    if (known) return known;
    const bytes = readFileSync(join(directory, name));
    const file = asset(name, bytes, "public, max-age=31536000, immutable");
    if (chooseEncoding("br", String(file.headers["content-type"]), bytes.length) === "br") {
      await Promise.all([bodyIn(file, "br", "full"), bodyIn(file, "gzip", "full")]);
    }
    opened.set(name, file);
    return file;
  };
}
