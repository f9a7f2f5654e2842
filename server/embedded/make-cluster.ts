import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "./cluster";
import { runProgram } from "./run-program";

/**
 * Makes the data directory when there is none yet.
 * @param settings lines of postgresql.conf such as `fsync=off`
 */
export async function makeCluster(cluster: Cluster, settings: string[]): Promise<void> {
  if (existsSync(cluster.directory)) return;
  const { uid, gid } = cluster.account;
  const passwordFile = join(cluster.home, "password");
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
  // Under another name until it is whole: a start that is cut short leaves nothing half made.
  const unfinished = `${cluster.directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const always = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"];
  await runProgram(cluster, "initdb", [
    `--pgdata=${unfinished}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Letters of every alphabet need a locale that knows them; C.UTF-8 is not known everywhere.
    `--locale=${process.platform === "linux" ? "C.UTF-8" : "en_US.UTF-8"}`,
    "--lc-messages=C",
    ...[...always, ...settings].map((setting) => `--set=${setting}`),
  ]);
  rmSync(passwordFile);
  renameSync(unfinished, cluster.directory);
}
