import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chooseHome } from "./choose-home";
import type { Cluster } from "./cluster";
import { clusterAddress } from "./cluster-address";
import { findProcess } from "./find-process";
import { freePort } from "./free-port";
import { isOurs } from "./is-ours";
import { judgePostmaster } from "./judge-postmaster";
import { keepSecret } from "./keep-secret";
import { makeCluster } from "./make-cluster";
import { makeDatabase } from "./make-database";
import { postgresAccount } from "./postgres-account";
import { readPostmasterFile } from "./postmaster-file";
import { reachableBinaries } from "./reachable-binaries";
import { runProgram } from "./run-program";

/** A running embedded Postgres. */
export type Embedded = {
  url: string;
  /** It was running before. */
  adopted: boolean;
  isRunning: () => boolean;
  /**
   * Starts it anew once it has ended, or finds it where somebody else has.
   * @returns its address: the same unless its port was taken meanwhile
   * @throws Error with one line when it does not start
   */
  startAgain: () => Promise<string>;
  stop: () => Promise<void>;
};

const patienceSeconds = 20;

async function openCluster(data: string): Promise<Cluster> {
  mkdirSync(data, { recursive: true });
  // Others may pass through to what is theirs, and list nothing.
  chmodSync(data, 0o711);
  const account = postgresAccount();
  const home = chooseHome(data, account);
  const password = keepSecret(join(data, "postgres-password"), () =>
    randomBytes(24).toString("hex"),
  );
  const binaries = await reachableBinaries(home, account);
  return { home, directory: join(home, "cluster"), binaries, account, password };
}

async function start(cluster: Cluster, wanted?: number): Promise<number> {
  const port = await freePort(wanted);
  const log = join(cluster.home, "server.log");
  const options = ["--wait", "--silent", `--pgdata=${cluster.directory}`, `--log=${log}`];
  try {
    await runProgram(cluster, "pg_ctl", ["start", ...options, "-o", `-p ${port}`]);
  } catch (cause) {
    throw new Error(`The embedded Postgres did not start; its log is ${log}.`, { cause });
  }
  return port;
}

/**
 * Finds the port of the running Postgres, starting one where none runs.
 * @param wanted its port when one is started; that of one which was killed goes before
 */
async function findPort(
  cluster: Cluster,
  wanted?: number,
): Promise<{ port: number; adopted: boolean }> {
  for (let tries = 0; tries < patienceSeconds * 10; tries++) {
    const file = readPostmasterFile(cluster.directory);
    const verdict = judgePostmaster({
      file: file !== null,
      ...(file ? findProcess(file.pid) : { alive: false, isPostgres: false }),
      isOurs: file !== null && (await isOurs(cluster, file.port)),
    });
    if (verdict === "adopt" && file) return { port: file.port, adopted: true };
    if (verdict === "clear") rmSync(join(cluster.directory, "postmaster.pid"), { force: true });
    if (verdict === "start" || verdict === "clear")
      return { port: await start(cluster, file?.port ?? wanted), adopted: false };
    await pause(100);
  }
  throw new Error(`A Postgres holds ${cluster.directory} and does not let us in: stop it first.`);
}

/**
 * Starts the embedded Postgres, or adopts the one that outlived its starter; loopback only.
 * @param data absolute path of our folder; the password is kept there
 * @param options `database` to make and to point the address at; `settings` of a new cluster, such as `fsync=off`
 * @throws Error with one line when Postgres cannot run here
 */
export async function startEmbedded(
  data: string,
  options: { database: string; settings?: string[] },
): Promise<Embedded> {
  const cluster = await openCluster(data);
  await makeCluster(cluster, options.settings ?? []);
  const { port, adopted } = await findPort(cluster);
  await makeDatabase(cluster, port, options.database);
  return {
    url: clusterAddress(cluster, port, options.database),
    adopted,
    isRunning: () => {
      const file = readPostmasterFile(cluster.directory);
      return file !== null && findProcess(file.pid).isPostgres;
    },
    startAgain: async () => {
      const again = await findPort(cluster, port);
      return clusterAddress(cluster, again.port, options.database);
    },
    stop: () =>
      runProgram(cluster, "pg_ctl", [
        "stop",
        "--mode=fast",
        "--wait",
        "--silent",
        `--pgdata=${cluster.directory}`,
      ]),
  };
}
