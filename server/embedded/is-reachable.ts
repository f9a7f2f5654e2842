import { spawnSync } from "node:child_process";
import type { Account } from "./postgres-account";

/** May this account read and enter the file or folder? Asked as the account itself, so that no rule is missed. */
export function isReachable(path: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  const script = 'test -r "$1" && test -x "$1"';
  return spawnSync("/bin/sh", ["-c", script, "sh", path], { ...account, cwd: "/" }).status === 0;
}
