import { sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { searched } from "@/db/searched";

/** What is looked for, each as a tsquery. */
export type Sought = {
  /** The words wherever they stand: an index alone tells which texts have them. */
  loose: string | SQL;
  /** The words where they must stand. Each text has to be looked at for that, which takes its time. */
  whole: string | SQL;
  isPhrase: boolean | SQL;
};

const has = (question: string | SQL, columns: PgColumn[]) =>
  sql`${searched(...columns)} @@ ${question}::tsquery`;

const isInOrder = ({ whole, isPhrase }: Sought, columns: PgColumn[]) =>
  sql`(not ${isPhrase}::boolean or ${has(whole, columns)})`;

/** The condition under which the texts of some columns answer; the columns are those of an index. */
export const matches = (sought: Sought, ...columns: PgColumn[]): SQL =>
  sql`${has(sought.loose, columns)} and ${isInOrder(sought, columns)}`;

/** Of how many texts of a large table a question is answered: a word may stand in all of them. */
const mostTexts = 5_000;
/** And of how many it is looked whether their words stand in order. */
const mostPhrases = 60;

/**
 * The rows of a large table whose texts answer, no more than can be had in time.
 * @param isKnown the condition on the rows that may be known at all
 * @param among the rows that have been chosen, when not all
 */
export const boundedMatches = (
  table: PgTable,
  sought: Sought,
  columns: PgColumn[],
  isKnown: SQL | undefined = sql`true`,
  among: SQL = sql`${table}`,
): SQL => sql`(
  select * from (
    select * from ${among} where ${has(sought.loose, columns)} and ${isKnown}
    limit case when ${sought.isPhrase}::boolean then ${mostPhrases}::int else ${mostTexts}::int end
  ) as ${table} where ${isInOrder(sought, columns)}) as ${table}`;
