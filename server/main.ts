import { setTimeout as pause } from "node:timers/promises";
import { databaseUrl } from "@/db/database-url";
import { withPatience } from "@/db/driver/patience";
import { keepZones } from "@/lib/dates/programme-today";
import { closeServer } from "./http/close-server";
import { answerKept } from "./http/answer-kept";
import { answerRequest } from "./http/answer-request";
import { keepRunning } from "./embedded/keep-running";
import { createSiteServer } from "./http/create-site-server";
import { listen } from "./http/listen";
import { oneAtATime } from "./http/one-at-a-time";
import { trackUpgrades } from "./http/track-upgrades";
import { greeting } from "./greeting";
import { openDatabase } from "./open-database";
import { openSite } from "./open-site";
import { watchEdition } from "./page-cache/watch-edition";
import { pruneDaily } from "./prune-daily";
import { runPreparation } from "./run-preparation";

// What does not close by then is left to the end of the process.
const closingMs = 15_000;

/** Opens everything in turn; what was opened is closed in the opposite order, whatever happens. */
async function main(): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  let closing = false;
  const close = async (exitCode: number) => {
    if (closing) return;
    closing = true;
    for (const closer of closers.toReversed())
      await Promise.race([closer().catch(() => {}), pause(closingMs)]);
    process.exit(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
    process.on(signal, () => void close(0));

  try {
    const { environment, embedded, demonstration } = await openDatabase();
    if (embedded) closers.push(embedded.stop);
    const password = demonstration?.password ?? null;
    const server = createSiteServer();
    const cutUpgrades = environment.NODE_ENV === "development" ? trackUpgrades(server) : () => {};
    const [prepared, { site, close: closeNext }] = await Promise.all([
      runPreparation(environment.DATABASE_URL, password),
      openSite(environment, server),
    ]);
    closers.push(closeNext);
    keepZones(prepared.zones);
    closers.push(pruneDaily());
    if (site.pages) closers.push(watchEdition(databaseUrl, site.pages));
    server.on(
      "request",
      oneAtATime(
        (request, response) => withPatience(() => answerRequest(site, request, response)),
        (request, response) => answerKept(site, request, response),
      ),
    );
    const port = await listen(server, environment.HOST, environment.PORT);
    closers.push(() => {
      cutUpgrades();
      return closeServer(server);
    });
    if (embedded)
      closers.push(keepRunning(embedded, (url) => (process.env.DATABASE_URL = url), console.error));
    console.log(greeting(environment, port, prepared, password));
  } catch (fault) {
    if (!closing) console.error(fault instanceof Error ? fault.message : fault);
    await close(1);
  }
}

await main();
