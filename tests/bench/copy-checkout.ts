import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

// What a start does not read, or what is ours alone: another database lies in .data.
const left = /^(?:node_modules|\.data|\.git|\.next-.*|bench|test-results|playwright-report)$/;

/** Copies the built checkout into a folder, so that a start there has data of its own. Packages are shared. */
export function copyCheckout(folder: string): string {
  const copy = join(folder, "checkout");
  mkdirSync(copy);
  for (const name of readdirSync(".").filter((name) => !left.test(name)))
    cpSync(name, join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => path !== join(".next", "cache"),
    });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}
