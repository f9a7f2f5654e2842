import type { Sql, TransactionSql } from "postgres";

/**
 * Makes every query with parameters a prepared one. Drizzle 0.45.4 sends through `unsafe` and leaves out the setting
 * of the client (upstream issue 6096), so that Postgres would parse and plan the same text anew each time.
 */
export function prepareQueries(sql: Sql | TransactionSql): void {
  const unsafe = sql.unsafe.bind(sql);
  sql.unsafe = ((query, parameters, options) =>
    unsafe(query, parameters, { ...options, prepare: true })) as Sql["unsafe"];
}
