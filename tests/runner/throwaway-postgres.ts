import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@/server/embedded/start-embedded";

/** A Postgres of one test run; `folder` is ours to use, and goes with it. */
export type ThrowawayPostgres = {
  folder: string;
  urlOf: (database: string) => string;
  remove: () => Promise<void>;
};

/** Starts a Postgres that nothing has to survive: it never waits for the disk. */
export async function throwawayPostgres(database: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "tracker-test-"));
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
  ];
  const { url, stop } = await startEmbedded(folder, { database, settings });
  return {
    folder,
    urlOf: (name) => Object.assign(new URL(url), { pathname: `/${name}` }).toString(),
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
