import type postgres from "postgres";

/** Waits until the backend of this number sleeps in the middle of its query. */
export async function untilAsleep(sql: postgres.Sql, pid: number): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const [row] = await sql`
      select from pg_stat_activity where pid = ${pid} and wait_event = 'PgSleep'`;
    if (row) return;
    await sql`select pg_sleep(0.01)`;
  }
  throw new Error("The backend did not come to sleep.");
}
