import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ownDirectory, ownPath } from "@/lib/own-address";
import type { Finished } from "@/server/documents/finished";
import { asset } from "./asset";
import { keptFiles } from "./kept-files";

/**
 * Opens the files that are ours and no page: what every page loads, and the style of plain pages.
 * @param development builds them anew each time one is asked for
 */
export function ownFiles(development: boolean): (path: string) => Promise<Finished | null> {
  const plain = asset("plain.css", readFileSync("server/documents/plain.css"), "no-cache");
  const built = development ? freshFile : keptFiles(ownDirectory, ownPath);
  return async (path) => (path === "/plain.css" ? plain : built(path));
}

async function freshFile(path: string): Promise<Finished | null> {
  if (!path.startsWith(`${ownPath}/`)) return null;
  // esbuild is there for development and building only.
  const { buildOwnFiles } = await import("./build-own-files");
  const bytes = (await buildOwnFiles(false)).get(basename(path));
  return bytes ? asset(path, bytes, "no-cache") : null;
}
