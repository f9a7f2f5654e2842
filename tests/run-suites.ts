import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { runPreparation } from "@/server/run-preparation";
import type { Outcome } from "./runner/read-outcome";
import { runPlaywright, runVitest } from "./runner/run-tool";
import { serveForTests } from "./runner/serve-for-tests";
import { type ThrowawayPostgres, throwawayPostgres } from "./runner/throwaway-postgres";

const template = "template_roadmap";
process.env.PROGRAMME_TODAY = "2012-06-01";
const asked = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), "tracker-reports-"));
const paths = asked.filter((word) => word.startsWith("tests/"));

const run: { postgres?: ThrowawayPostgres; prepared?: Promise<ThrowawayPostgres> } = {};
async function startPostgres(): Promise<ThrowawayPostgres> {
  run.postgres = await throwawayPostgres(template);
  await runPreparation(run.postgres.urlOf(template), null);
  return run.postgres;
}
/** The Postgres of this run with the road map, started for the first suite that asks. */
const preparedPostgres = () => (run.prepared ??= startPostgres());

/** A site on a database of its own with the road map and the accounts of the demonstration. */
async function siteOn(database: ThrowawayPostgres, name: string, password: string) {
  const sql = postgres(database.urlOf("postgres"), { max: 1 });
  await sql`CREATE DATABASE ${sql(name)} TEMPLATE ${sql(template)}`;
  await sql.end();
  const url = database.urlOf(name);
  await runPreparation(url, password);
  const folder = join(database.folder, name);
  mkdirSync(folder);
  return { url, server: await serveForTests(url, folder) };
}

async function runEndToEnd(): Promise<Outcome> {
  const database = await preparedPostgres();
  const password = randomBytes(12).toString("hex");
  const writers = await siteOn(database, "e2e", password);
  const readers = await siteOn(database, "e2e_readers", password);
  try {
    const outcome = await runPlaywright(database.folder, paths, {
      E2E_BASE_URL: writers.server.address,
      E2E_READERS_URL: readers.server.address,
      E2E_PASSWORD: password,
      E2E_DATABASE_URL: writers.url,
    });
    if (outcome.failed > 0)
      for (const { server } of [writers, readers])
        console.log(`The end of a server's log:\n${server.lastWords()}`);
    return outcome;
  } finally {
    await Promise.all([writers.server.stop(), readers.server.stop()]);
  }
}

const suites: Record<string, () => Promise<Outcome>> = {
  unit: () => runVitest("unit", reports, paths, {}),
  integration: async () => {
    const { urlOf } = await preparedPostgres();
    return runVitest("integration", reports, paths, { TEST_DATABASE_URL: urlOf("postgres") });
  },
  e2e: runEndToEnd,
};

async function runSuite(name: string): Promise<Outcome> {
  const started = performance.now();
  const outcome = await suites[name]!().catch((fault: unknown) => {
    console.error(fault);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n${name}: ${outcome.passed} ok, ${outcome.failed} not ok, ${seconds} s\n`);
  return outcome;
}

let stopped = false;
// The tools hear Ctrl+C by themselves; what is left to us is to clear away.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (stopped = true));

const total: Outcome = { passed: 0, failed: 0 };
try {
  for (const name of asked.filter((word) => !paths.includes(word))) {
    if (stopped) break;
    const { passed, failed } = await runSuite(name);
    total.passed += passed;
    total.failed += failed;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  total.failed += 1;
} finally {
  await run.postgres?.remove();
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || stopped ? 1 : 0);
