import { sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Asked } from "./asked";
import type { OtherKind } from "./hit-kinds";
import { matches, type Sought } from "./matches";
import { scores } from "./scores";

const sqlNull = sql`null`;

/** One row of `kind, key, title, texts, on_day, precision, provenance, source_id, score`. */
export const hitRow = (row: {
  kind: OtherKind;
  /** What stands in its address. */
  key: PgColumn | SQL;
  title: PgColumn | SQL;
  /** Local texts besides, which may be empty. */
  texts?: (PgColumn | SQL)[];
  on?: PgColumn | SQL;
  precision?: PgColumn | SQL;
  provenance?: PgColumn;
  sourceId?: PgColumn;
  score: SQL | number;
}): SQL => sql`select ${row.kind}::text, ${row.key}::text, ${row.title},
  jsonb_build_array(${sql.join(row.texts ?? [], sql`, `)}), ${row.on ?? sqlNull}::date,
  ${row.precision ?? sqlNull}::text, ${row.provenance ?? sqlNull}::text,
  ${row.sourceId ?? sqlNull}::uuid, (${row.score})::int`;

/** Better where the name answers, best where the dictionaries find it there. */
export const scoreByName = (table: PgTable & { id: PgColumn }, name: PgColumn, asked: Asked) => {
  const isNamed = (sought: Sought) =>
    sql`${table.id} in (select ${table.id} from ${table} where ${matches(sought, name)})`;
  return sql`case when ${isNamed(asked.written)} then ${scores.title + scores.asWritten}::int
    when ${isNamed(asked.all)} then ${scores.title}::int else ${scores.own}::int end`;
};
