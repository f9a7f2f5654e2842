import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/server/embedded/free-port";
import { copyCheckout } from "./copy-checkout";
import { glance } from "./pages";
import { type Row, secondsRow } from "./rows";
import { median } from "./timing";

const starts = 3;
const patienceMs = 60_000;

async function isThere(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Starts the site as `npm start` does, waits for its first page, and stops it; answers the seconds until the page. */
async function startOnce(checkout: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ["server/start.mjs"], {
    cwd: checkout,
    stdio: ["ignore", "ignore", "inherit"],
    // Told that npm started it, it stops by itself when this process is gone.
    env: {
      ...process.env,
      npm_lifecycle_event: "start",
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: "",
      DATABASE_URL: "",
    },
  });
  const ended = once(child, "exit");
  try {
    while (performance.now() - started < patienceMs && child.exitCode === null) {
      if (await isThere(`http://127.0.0.1:${port}${glance.path}`))
        return (performance.now() - started) / 1000;
      await pause(20);
    }
    throw new Error("The site did not start to be timed.");
  } finally {
    child.kill();
    await ended;
  }
}

/**
 * A demonstration that has run before, from the command to its first page.
 * @param folder where a copy of the checkout may be made, with a database of its own
 */
export async function measureStart(folder: string): Promise<Row[]> {
  const checkout = copyCheckout(folder);
  // The first start makes the database; it is not counted.
  await startOnce(checkout);
  const seconds: number[] = [];
  for (let count = 0; count < starts; count += 1) seconds.push(await startOnce(checkout));
  return [
    secondsRow(
      "start with an existing embedded database, to the first page",
      median(seconds),
      "≤ 4 s",
    ),
  ];
}
