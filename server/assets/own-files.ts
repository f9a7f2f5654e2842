import { readFileSync } from "node:fs";
import type { Finished } from "@/server/documents/finished";
import { asset } from "./asset";

/**
 * Opens the two files that the server itself sends: the script of public pages and the style of plain ones.
 * @param development builds the script anew each time it is asked for
 */
export function ownFiles(development: boolean): (path: string) => Promise<Finished | null> {
  const style = asset("plain.css", readFileSync("server/documents/plain.css"), "no-cache");
  // esbuild is there for development and building only.
  const built = async () => (await import("./build-enhance")).buildEnhance();
  const script = async () =>
    asset("enhance.js", development ? await built() : readFileSync(".next/enhance.js"), "no-cache");
  const kept = development ? null : script();
  return async (path) => {
    if (path === "/plain.css") return style;
    return path === "/enhance.js" ? (kept ?? script()) : null;
  };
}
