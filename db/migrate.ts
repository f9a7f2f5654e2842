import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect } from "./connect";
import { readyRole } from "./ready-role";

/**
 * Brings the database to the newest schema, as the role that signs in (it becomes the owner).
 * @throws Error with one line when that role may not; the database's error when a migration fails, of which nothing is kept
 */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, close } = connect(url, { role: null, max: 1 });
  try {
    await readyRole(db);
    await migrate(db, { migrationsFolder: fileURLToPath(new URL("migrations", import.meta.url)) });
  } finally {
    await close();
  }
}
