import postgres from "postgres";

/**
 * Makes a race certain: holds rows from another connection, starts the rivals, waits until every one
 * of them stands before the lock, and lets go.
 * @param lock statement that takes the lock, such as `select … for update`
 * @param count how many rivals must wait
 */
export async function race<T>(
  url: string,
  lock: (sql: postgres.TransactionSql) => Promise<unknown>,
  rivals: (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const holder = postgres(url, { max: 1, onnotice: () => {} });
  const watcher = postgres(url, { max: 1, onnotice: () => {} });
  try {
    let running: Promise<T>[] = [];
    await holder.begin(async (sql) => {
      await lock(sql);
      running = rivals.map((rival) => rival());
      running.forEach((promise) => void promise.catch(() => {}));
      await untilWaiting(watcher, rivals.length);
    });
    return await Promise.allSettled(running);
  } finally {
    await Promise.all([holder.end(), watcher.end()]);
  }
}

/** Waits until so many of the database stand before a lock. */
export async function untilWaiting(sql: postgres.Sql, count: number): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const [row] = await sql<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if ((row?.waiting ?? 0) >= count) return;
    await sql`select pg_sleep(0.01)`;
  }
  throw new Error(`Fewer than ${count} rivals came to wait.`);
}
