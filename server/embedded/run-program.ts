import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Cluster } from "./cluster";

const execute = promisify(execFile);

/**
 * Runs one of Postgres' own programs as its account, quietly.
 * @throws Error with what the program said
 */
export async function runProgram(
  cluster: Omit<Cluster, "password">,
  name: "initdb" | "pg_ctl",
  parameters: string[],
): Promise<void> {
  try {
    await execute(join(cluster.binaries, "bin", name), parameters, {
      ...cluster.account,
      cwd: cluster.home,
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    throw new Error(`${name} failed: ${said || "it said nothing"}`, { cause });
  }
}
