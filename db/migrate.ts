import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect } from "./connect";

/**
 * Brings the database to the newest schema, as the role that signs in (it becomes the owner).
 * @throws the database's error when the role may not create tables or the application's role
 */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, close } = connect(url, { role: null, max: 1 });
  try {
    await migrate(db, { migrationsFolder: fileURLToPath(new URL("migrations", import.meta.url)) });
  } finally {
    await close();
  }
}
