import type postgres from "postgres";

/** Waits until so many backends of this database sleep in the middle of their queries. */
export async function untilAsleep(sql: postgres.Sql, count: number): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const [row] = await sql<{ asleep: number }[]>`
      select count(*)::int as asleep from pg_stat_activity
      where datname = current_database() and wait_event = 'PgSleep' and application_name = 'tracker'`;
    if ((row?.asleep ?? 0) >= count) return;
    await sql`select pg_sleep(0.01)`;
  }
  throw new Error("Fewer backends came to sleep.");
}
