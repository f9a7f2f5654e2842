import type { InferInsertModel } from "drizzle-orm";
import { getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** Rows of one table, ready to be inserted. */
export type Batch = { table: PgTable; name: string; rows: Record<string, unknown>[] };

export function batch<T extends PgTable>(table: T, rows: InferInsertModel<T>[]): Batch {
  return { table, name: getTableName(table), rows };
}
