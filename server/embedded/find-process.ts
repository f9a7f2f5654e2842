import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isEnded } from "./is-ended";

function processName(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).trim();
  }
}

/**
 * Says whether a process of this number is there, and whether it is a running Postgres (when in doubt, it is). One that has
 * ended unnoticed is there and runs nothing: Postgres itself would take its number for that of a living one.
 */
export function findProcess(pid: number): { alive: boolean; isPostgres: boolean } {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    const forbidden = fault instanceof Error && "code" in fault && fault.code === "EPERM";
    if (!forbidden) return { alive: false, isPostgres: false };
  }
  if (isEnded(pid)) return { alive: true, isPostgres: false };
  try {
    return { alive: true, isPostgres: processName(pid).endsWith("postgres") };
  } catch {
    return { alive: true, isPostgres: true };
  }
}
