import "server-only";
import { connect, type Connection, type Tx } from "./connect";
import { databaseUrl } from "./database-url";

export type { Tx } from "./connect";

// A development reload makes this module anew; the pool outlives it.
const sharedPool = globalThis as typeof globalThis & {
  trackerPool?: { url: string; connection: Connection };
};

function openPool(): Connection {
  const url = databaseUrl();
  const known = sharedPool.trackerPool;
  if (known?.url === url) return known.connection;
  // The database has moved: what is under way may end where it was.
  void known?.connection.close();
  const connection = connect(url);
  sharedPool.trackerPool = { url, connection };
  return connection;
}

/** The one connection pool, opened at the first question. */
export const db = new Proxy({} as Connection["db"], {
  get: (_, name) => Reflect.get(openPool().db, name) as unknown,
});

/** Runs `work` in one transaction; whatever it throws undoes everything it wrote. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return openPool().db.transaction(work);
}

/** Ends the pool; for programs and tests that must exit. */
export async function closeDatabase(): Promise<void> {
  await sharedPool.trackerPool?.connection.close();
  delete sharedPool.trackerPool;
}
