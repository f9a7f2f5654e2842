import { basename } from "node:path";
import { build } from "esbuild";
import { ownPath } from "@/lib/own-address";
import { packLetters } from "./pack-letters";

/**
 * Builds what every page loads: the styles with their letters, and the script of public pages.
 * @param isNamed whether each name tells its content, as in "site-5X2QLZ3B.css", so that browsers may keep it
 * @returns the bytes by file name
 */
export async function buildOwnFiles(isNamed: boolean): Promise<Map<string, Uint8Array>> {
  const names = isNamed ? "[name]-[hash]" : "[name]";
  const { outputFiles } = await build({
    entryPoints: { site: "components/styles/index.css", enhance: "components/enhance/enhance.ts" },
    bundle: true,
    minify: true,
    target: ["es2020", "chrome111", "firefox111", "safari16.4"],
    format: "iife",
    plugins: [packLetters],
    entryNames: names,
    assetNames: names,
    publicPath: ownPath,
    outdir: "own",
    write: false,
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
