import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { isReachable } from "./is-reachable";
import type { Account } from "./postgres-account";

function make(home: string, account: Account): void {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (account.uid !== undefined && account.gid !== undefined)
    chownSync(home, account.uid, account.gid);
  chmodSync(home, 0o700);
}

/**
 * Chooses and makes the folder that belongs to Postgres: under `data`, unless its account cannot
 * come there (a checkout in root's own home); then under /var/lib, which is said aloud.
 * Data that are there already stay where they are.
 * @param data absolute path of our own folder
 * @returns absolute path
 */
export function chooseHome(data: string, account: Account): string {
  const near = join(data, "postgres");
  const name = createHash("sha256").update(data).digest("hex").slice(0, 12);
  const away = join("/var/lib/cooperation-tracker", name);
  if (existsSync(join(away, "cluster"))) return away;
  make(near, account);
  if (isReachable(near, account)) return near;
  console.log(`The account postgres cannot come to ${data}: its data are kept in ${away}.`);
  make(away, account);
  return away;
}
