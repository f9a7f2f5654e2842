import { closeServer } from "./http/close-server";
import { createSiteServer } from "./http/create-site-server";
import { listen } from "./http/listen";
import { greeting } from "./greeting";
import { openDatabase } from "./open-database";
import { openSite } from "./open-site";
import { runPreparation } from "./run-preparation";

/** Opens everything in turn; what was opened is closed in the opposite order, whatever happens. */
async function main(): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  let closing = false;
  const close = async (exitCode: number) => {
    if (closing) return;
    closing = true;
    for (const closer of closers.toReversed()) await closer().catch(() => {});
    process.exit(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
    process.on(signal, () => void close(0));

  try {
    const { environment, embedded, demonstration } = await openDatabase();
    if (embedded) closers.push(embedded.stop);
    const password = demonstration?.password ?? null;
    const [prepared, { site, upgrade, close: closeNext }] = await Promise.all([
      runPreparation(environment.DATABASE_URL, password),
      openSite(environment),
    ]);
    closers.push(closeNext);
    const server = createSiteServer(site);
    if (upgrade)
      server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
    const port = await listen(server, environment.HOST, environment.PORT);
    closers.push(() => closeServer(server));
    console.log(greeting(environment, port, prepared, password));
  } catch (fault) {
    if (!closing) console.error(fault instanceof Error ? fault.message : fault);
    await close(1);
  }
}

await main();
