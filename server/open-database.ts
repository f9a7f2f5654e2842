import postgres from "postgres";
import { type Environment, readEnvironment } from "@/lib/environment";
import { type DemonstrationSettings, demonstrationSettings } from "./demonstration-settings";
import { type Embedded, startEmbedded } from "./embedded/start-embedded";

/** A database that answers, and the settings that go with it. */
export type OpenDatabase = {
  environment: Environment;
  /** Our own Postgres; null where DATABASE_URL names another. */
  embedded: Embedded | null;
  demonstration: DemonstrationSettings | null;
};

async function checkAnswers(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    await sql`SELECT 1`;
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    throw new Error(
      `The database ${host}${pathname} cannot be used (${code}): check DATABASE_URL and that it runs.`,
      { cause },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * Checks the settings, then opens the database they name; where they name none, the embedded one,
 * whose address is put into DATABASE_URL for everything that this process starts.
 * @throws Error with one line that names what is missing, wrong or away
 */
export async function openDatabase(): Promise<OpenDatabase> {
  if (process.env.DATABASE_URL) {
    const environment = readEnvironment();
    await checkAnswers(environment.DATABASE_URL);
    return { environment, embedded: null, demonstration: null };
  }
  const demonstration = demonstrationSettings();
  // Wrong settings are found before anything is started.
  readEnvironment({ ...process.env, DATABASE_URL: "postgres://embedded" });
  const embedded = await startEmbedded(demonstration.data, { database: "tracker" });
  process.env.DATABASE_URL = embedded.url;
  return { environment: readEnvironment(), embedded, demonstration };
}
