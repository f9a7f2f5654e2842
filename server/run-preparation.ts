import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const execute = promisify(execFile);

const Prepared = z.object({
  /** Whether the road map was loaded just now. */
  loaded: z.boolean(),
  zones: z.object({ programme: z.string(), sides: z.record(z.string(), z.string()) }),
  accounts: z.array(z.object({ role: z.string(), name: z.string(), address: z.string() })),
});
export type Prepared = z.infer<typeof Prepared>;

/**
 * Migrates the database, loads the road map where there is no programme yet, and makes the demonstration's accounts.
 * @param url address of the database
 * @param password of the demonstration's accounts; null makes none
 * @throws Error with what the program said
 */
export async function runPreparation(url: string, password: string | null): Promise<Prepared> {
  const environment = { ...process.env, DATABASE_URL: url };
  try {
    const { stdout } = await execute(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "server/prepare-database.ts"],
      { env: password ? { ...environment, DEMONSTRATION_PASSWORD: password } : environment },
    );
    return Prepared.parse(JSON.parse(stdout));
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    throw new Error(`The database could not be made ready: ${said || "no reason given"}`, {
      cause,
    });
  }
}
