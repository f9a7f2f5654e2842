import { sql } from "drizzle-orm";
import { connect } from "./connect";

// Any number, the same for every instance; told apart by database.
const lock = 5_730_217;

/**
 * Runs what makes a database ready, while no other instance does the same: of several that start at once one works, and
 * the others wait for up to five minutes.
 * @throws the database's error 57014 when the other one does not end
 */
export async function prepareAlone<T>(url: string, work: () => Promise<T>): Promise<T> {
  // The lock belongs to a connection, so it ends with it, however that comes.
  const { db, close } = connect(url, { role: null, max: 1 });
  try {
    await db.execute(sql`set statement_timeout = '5min'`);
    await db.execute(sql`set lock_timeout = 0`);
    await db.execute(sql`select pg_advisory_lock(${lock})`);
    return await work();
  } finally {
    await close();
  }
}
