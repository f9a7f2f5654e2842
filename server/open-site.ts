import next from "next";
import type { Environment } from "@/lib/environment";
import { builtFiles } from "./assets/built-files";
import { ownFiles } from "./assets/own-files";
import type { Site } from "./http/site";

type Upgrade = ReturnType<ReturnType<typeof next>["getUpgradeHandler"]>;

/** A site that can answer. `upgrade` is for development's socket; `close` ends Next. */
export type OpenSite = { site: Site; upgrade: Upgrade | null; close: () => Promise<void> };

function ownOrigin({ HOST, PORT }: Environment): string {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

/** Opens Next in this process, built or (development) building as it goes, and the files beside it. */
export async function openSite(environment: Environment): Promise<OpenSite> {
  const development = environment.NODE_ENV === "development";
  // When an action leads to another page Next fetches that page from here, not from whatever host a visitor named.
  process.env.__NEXT_PRIVATE_ORIGIN = ownOrigin(environment);
  const app = next({ dev: development, hostname: environment.HOST, port: environment.PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const dist = process.env.NEXT_DIST_DIR ?? ".next";
  return {
    site: {
      next: handle,
      nextFiles: development ? handle : null,
      ownFile: ownFiles(development),
      builtFile: development ? () => Promise.resolve(null) : builtFiles(`${dist}/static`),
      development,
      publicUrl: environment.PUBLIC_URL ? new URL(environment.PUBLIC_URL) : null,
    },
    upgrade: development ? app.getUpgradeHandler() : null,
    close: () => app.close(),
  };
}
