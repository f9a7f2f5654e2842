import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/server/embedded/free-port";

/** The built site, served for tests on a loopback address. `lastWords` are the end of its log. */
export type TestServer = { address: string; lastWords: () => string; stop: () => Promise<void> };

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts the production server on a database and waits until it is ready.
 * @param settings variables of its environment beside the usual ones
 * @throws Error with the end of its log when it is not ready within a minute
 */
export async function serveForTests(
  databaseUrl: string,
  folder: string,
  settings: Record<string, string> = {},
): Promise<TestServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const logFile = join(folder, "server.log");
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    stdio: ["ignore", log, log, "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: "",
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      ...settings,
    },
  });
  const lastWords = () => readFileSync(logFile, "utf8").split("\n").slice(-60).join("\n");
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  for (let look = 0; look < 300 && child.exitCode === null; look += 1) {
    if (await isReady(address)) return { address, lastWords, stop };
    await pause(200);
  }
  await stop();
  throw new Error(`The site did not start for the tests:\n${lastWords()}`);
}
