import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).trim();
  }
}

/** Says whether a process of this number runs, and whether it is a Postgres (when in doubt, it is). */
export function findProcess(pid: number): { alive: boolean; isPostgres: boolean } {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    const forbidden = fault instanceof Error && "code" in fault && fault.code === "EPERM";
    if (!forbidden) return { alive: false, isPostgres: false };
  }
  try {
    return { alive: true, isPostgres: nameOf(pid).endsWith("postgres") };
  } catch {
    return { alive: true, isPostgres: true };
  }
}
