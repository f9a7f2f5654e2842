import type { Server } from "node:http";
import next from "next";
import type { Environment } from "@/lib/environment";
import { keptFiles } from "./assets/kept-files";
import { ownFiles } from "./assets/own-files";
import { renderGate } from "./http/render-gate";
import type { Site } from "./http/site";
import { knownActions } from "./next/known-actions";
import { nameOrigin } from "./next/name-origin";
import { pageStore } from "./page-cache/page-store";

/**
 * Opens Next in this process, built or (development) building as it goes, and the files beside it.
 * @param server in development Next listens on it for the sockets of its pages
 * @returns the site, and what ends Next
 */
export async function openSite(
  environment: Environment,
  server: Server,
): Promise<{ site: Site; close: () => Promise<void> }> {
  const development = environment.NODE_ENV === "development";
  nameOrigin(environment);
  const app = next({
    dev: development,
    // Its faults come to us (instrumentation.ts); a developer reads them on the screen as well.
    quiet: !development,
    hostname: environment.HOST,
    port: environment.PORT,
    ...(development ? { httpServer: server } : {}),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const dist = process.env.NEXT_DIST_DIR ?? ".next";
  const site: Site = {
    next: handle,
    nextFiles: development ? handle : null,
    ownFile: ownFiles(development),
    builtFile: development
      ? () => Promise.resolve(null)
      : keptFiles(`${dist}/static`, "/_next/static"),
    gate: renderGate(),
    pages: development ? null : pageStore(),
    knownActions: development ? null : knownActions(dist),
    development,
    trustedProxies: environment.TRUSTED_PROXIES,
    publicUrl: environment.PUBLIC_URL ? new URL(environment.PUBLIC_URL) : null,
  };
  return { site, close: () => app.close() };
}
