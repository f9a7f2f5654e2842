import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * A column with its table's name. Drizzle leaves the name away where a query has one table, and an inner
 * query would then take the column for one of its own.
 */
export const qualified = (column: PgColumn): SQL =>
  sql`${column.table}.${sql.identifier(column.name)}`;
