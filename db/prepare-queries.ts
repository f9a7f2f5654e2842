import type { Sql, TransactionSql } from "postgres";

/**
 * Makes every query with parameters a prepared one. Drizzle sends through `unsafe`, which by itself
 * has Postgres parse and plan the same text anew each time.
 */
export function prepareQueries(sql: Sql | TransactionSql): void {
  const unsafe = sql.unsafe.bind(sql);
  sql.unsafe = ((query, parameters, options) =>
    unsafe(query, parameters, { ...options, prepare: true })) as Sql["unsafe"];
}
