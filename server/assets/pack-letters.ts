import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "esbuild";
import { compress } from "woff2-encoder";

const { resolve } = createRequire(import.meta.url);
const packed = new Map<string, Promise<Uint8Array>>();

/** Files of letters that the styles name as TrueType, as their package has them, become WOFF2: a third of the bytes. */
export const packLetters: Plugin = {
  name: "pack-letters",
  setup(build) {
    build.onResolve({ filter: /\.ttf$/ }, ({ path }) => ({
      path: path.replace(/ttf$/, "woff2"),
      namespace: "letters",
      pluginData: resolve(path),
    }));
    build.onLoad({ filter: /.*/, namespace: "letters" }, async ({ pluginData }) => {
      const file = String(pluginData);
      const letters = packed.get(file) ?? readFile(file).then((bytes) => compress(bytes));
      packed.set(file, letters);
      return { contents: await letters, loader: "file" };
    });
  },
};
