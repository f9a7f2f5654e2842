import { build } from "esbuild";

/** Builds the one script of public pages and gives its bytes. */
export async function buildEnhance(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ["components/enhance/enhance.ts"],
    bundle: true,
    minify: true,
    target: "es2020",
    format: "iife",
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error("The script of public pages was not built.");
  return script.contents;
}
