import { execFileSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBinaries } from "./find-binaries";
import { isReachable } from "./is-reachable";
import type { Account } from "./postgres-account";

/**
 * Finds the folder with Postgres' programs, and copies it into its home when its account cannot come to the original.
 * @returns absolute path of a folder with `bin`, `lib` and `share`
 */
export async function reachableBinaries(home: string, account: Account): Promise<string> {
  const { directory, version } = await findBinaries();
  if (isReachable(join(directory, "bin", "postgres"), account)) return directory;
  const copy = join(home, `native-${version}`);
  if (existsSync(copy)) return copy;
  console.log(
    `The account postgres cannot come to the installed packages: copying Postgres to ${copy}.`,
  );
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(directory, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", unfinished]);
  renameSync(unfinished, copy);
  return copy;
}
