import postgres from "postgres";

/** The end-to-end server's database, as its owner. */
export async function ask<T>(question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

/** What a refusal must leave as it was, and how many security events there are. */
export const traces = () =>
  ask(async (sql) => {
    const [row] = await sql<{ rows: string; refusals: number }[]>`
      select
        (select coalesce(max(seq), 0) || ' ' || (select count(*) from updates)
          || ' ' || (select count(*) from taken_steps) from events) as rows,
        (select count(*)::int from security_events
          where kind in ('permission.refused', 'origin.refused')) as refusals`;
    return row!;
  });
