import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { runPreparation } from "@/server/run-preparation";
import type { Outcome } from "./runner/read-outcome";
import { runPlaywright, runVitest } from "./runner/run-tool";
import { serveForTests } from "./runner/serve-for-tests";
import { type ThrowawayPostgres, throwawayPostgres } from "./runner/throwaway-postgres";

const template = "template_roadmap";
process.env.PROGRAMME_TODAY = "2012-06-01";

async function runEndToEnd(database: ThrowawayPostgres): Promise<Outcome> {
  const sql = postgres(database.urlOf("postgres"), { max: 1 });
  await sql`CREATE DATABASE e2e TEMPLATE ${sql(template)}`;
  await sql.end();
  const url = database.urlOf("e2e");
  const password = randomBytes(12).toString("hex");
  await runPreparation(url, password);
  const server = await serveForTests(url, database.folder);
  try {
    const outcome = await runPlaywright(database.folder, {
      E2E_BASE_URL: server.address,
      E2E_PASSWORD: password,
      E2E_DATABASE_URL: url,
    });
    if (outcome.failed > 0) console.log(`The end of the server's log:\n${server.lastWords()}`);
    return outcome;
  } finally {
    await server.stop();
  }
}

const suites: Record<string, (database: ThrowawayPostgres) => Promise<Outcome>> = {
  unit: ({ folder }) => runVitest("unit", folder, {}),
  integration: ({ folder, urlOf }) =>
    runVitest("integration", folder, { TEST_DATABASE_URL: urlOf("postgres") }),
  e2e: runEndToEnd,
};

async function runSuite(name: string, database: ThrowawayPostgres): Promise<Outcome> {
  const started = performance.now();
  const outcome = await suites[name]!(database).catch((fault: unknown) => {
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

const database = await throwawayPostgres(template);
const total: Outcome = { passed: 0, failed: 0 };
try {
  await runPreparation(database.urlOf(template), null);
  for (const name of process.argv.slice(2)) {
    if (stopped) break;
    const { passed, failed } = await runSuite(name, database);
    total.passed += passed;
    total.failed += failed;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  total.failed += 1;
} finally {
  await database.remove();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || stopped ? 1 : 0);
