import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@/server/embedded/start-embedded";
import { runPreparation } from "@/server/run-preparation";
import { serveForTests } from "@/tests/runner/serve-for-tests";
import { measurePages } from "./measure-pages";
import { measureSubmit } from "./measure-submit";
import { printTable, type Row } from "./rows";

process.env.PROGRAMME_TODAY = "2012-06-01";
const folder = mkdtempSync(join(tmpdir(), "tracker-bench-"));
// A Postgres of this run that waits for the disk, as one in use does.
const database = await startEmbedded(folder, { database: "bench" });
try {
  await runPreparation(database.url, null);
  const server = await serveForTests(database.url, folder);
  let rows: Row[];
  try {
    rows = await measurePages(server.address);
  } finally {
    await server.stop();
  }
  rows.push(...(await measureSubmit(database.url)));
  console.log(`\n${cpus().length} cores, Node ${process.version}\n`);
  printTable(rows);
  mkdirSync("bench", { recursive: true });
  writeFileSync(
    "bench/results.json",
    JSON.stringify({ at: new Date().toISOString(), cores: cpus().length, rows }, null, 2),
  );
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
