import "server-only";
import { connect, type Connection, type Tx } from "./connect";

export type { Tx } from "./connect";

// A development reload makes this module anew; the pool outlives it.
const shared = globalThis as typeof globalThis & { trackerConnection?: Connection };

function open(): Connection {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  return (shared.trackerConnection ??= connect(url));
}

/** The one connection pool, opened at the first question. */
export const db = new Proxy({} as Connection["db"], {
  get: (_, name) => Reflect.get(open().db, name) as unknown,
});

/** Runs `work` in one transaction; whatever it throws undoes everything it wrote. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return open().db.transaction(work);
}

/** Ends the pool; for programs and tests that must exit. */
export async function closeDatabase(): Promise<void> {
  await shared.trackerConnection?.close();
  delete shared.trackerConnection;
}
