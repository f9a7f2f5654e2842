import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a running Postgres wrote down about itself. */
export type PostmasterFile = { pid: number; port: number };

/**
 * Reads the text of `postmaster.pid`: pid, folder, start, port, one to a line.
 * @returns null while it is not written to the end
 */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const [pid, , , port] = text.split("\n").map(Number);
  return pid && port ? { pid, port } : null;
}

/** Reads the file of a cluster; null when no Postgres has run, or it was stopped in order. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    return parsePostmasterFile(readFileSync(join(cluster, "postmaster.pid"), "utf8"));
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return null;
    throw fault;
  }
}
