import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startEmbedded } from "@/server/embedded/start-embedded";
import { runPreparation } from "@/server/run-preparation";
import { serveForTests } from "@/tests/runner/serve-for-tests";
import { loadTool } from "./load";
import { measureBytes } from "./measure-bytes";
import { measureLarge } from "./measure-large";
import { measureLoad } from "./measure-load";
import { measureRenders } from "./measure-renders";
import { measureStart } from "./measure-start";
import { measureSubmit } from "./measure-submit";
import { farBelow, printTable, type Row } from "./rows";

const isQuick = process.env.BENCH_MODE === "quick";
const patienceMs = 15_000;
const closers: (() => Promise<void>)[] = [];
let closing = false;

/** Ends what was started, the last first, whatever happens. */
async function close(exitCode: number): Promise<void> {
  if (closing) return;
  closing = true;
  for (const closer of closers.toReversed())
    await Promise.race([closer().catch(console.error), pause(patienceMs)]);
  process.exit(exitCode);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
  process.on(signal, () => void close(1));

/** Keeps in mind to stop what is being started, also when it is not yet there. */
function stopLater<Started extends { stop: () => Promise<void> }>(starting: Promise<Started>) {
  closers.push(async () => (await starting).stop());
  return starting;
}

async function measureAll(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "tracker-bench-"));
  closers.push(async () => rmSync(folder, { recursive: true, force: true }));
  // It waits for the disk, as one in use does.
  const database = await stopLater(startEmbedded(folder, { database: "bench" }));
  await runPreparation(database.url, null);
  const server = await stopLater(serveForTests(database.url, folder));
  const rows = [
    ...(await measureRenders(server.address)),
    ...(await measureBytes(server.address)),
    ...(await measureLoad(server.address, isQuick)),
  ];
  await server.stop();
  rows.push(...(await measureSubmit(database.url)));
  if (isQuick) return rows;
  rows.push(...(await measureLarge(database.url, folder)));
  rows.push(...(await measureStart(folder)));
  return rows;
}

try {
  const machine = {
    at: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
    loadBefore: loadavg()[0] ?? 0,
  };
  console.log(`Load: ${await loadTool()}.`);
  const rows = await measureAll();
  const { cores, processor, node, loadBefore } = machine;
  console.log(`\n${cores} × ${processor}, Node ${node}, load before ${loadBefore.toFixed(1)}\n`);
  printTable(rows);
  writeFileSync("tests/bench/results.json", `${JSON.stringify({ ...machine, rows }, null, 2)}\n`);
  const low = farBelow(rows);
  for (const { what, goal } of low)
    console.error(`Under its bar by more than a third: ${what} (${goal})`);
  await close(low.length > 0 ? 1 : 0);
} catch (fault) {
  if (!closing) console.error(fault);
  await close(1);
}
