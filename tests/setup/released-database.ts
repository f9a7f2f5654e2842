import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect } from "@/db/connect";
import { createTestDatabase } from "./test-database";
import { asOwner } from "./as-owner";

/** The last migration that the fixture knows. */
const released = "0012_spelled";

type Table = { name: string; columns: string[]; rows: string[] };

/** The tables of a database as release 0.4.0 left it; each row as the JSON that Postgres made of it. */
export const releasedTables = () =>
  JSON.parse(gunzipSync(readFileSync("tests/fixtures/lived-0012.json.gz")).toString()) as Table[];

async function migrateTo(url: string, last: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tracker-migrations-"));
  cpSync("db/migrations", folder, { recursive: true });
  const file = join(folder, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: { tag: string }[] };
  const end = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  const { db, close } = connect(url, { role: null, max: 1 });
  try {
    await migrate(db, { migrationsFolder: folder });
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * A database of release 0.4.0, before it is migrated: the road map of 1 June 2012, and a programme whose two
 * sides have lived until 21 July 2012 by that release's own verbs.
 */
export async function createReleasedDatabase(): Promise<string> {
  const url = await createTestDatabase("bare");
  await migrateTo(url, released);
  await asOwner(url, async (own) => {
    // Rows come as they lay there: no trigger judges them anew.
    await own`set session_replication_role = replica`;
    await own`truncate history_head`;
    for (const { name, columns, rows } of releasedTables()) {
      const list = columns.map((column) => `"${column}"`).join(", ");
      await own.unsafe(
        `insert into "${name}" (${list}) select ${list} from json_populate_recordset(null::"${name}", $1::text::json)`,
        [`[${rows.join(",")}]`],
      );
    }
  });
  return url;
}
