import { sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { searched, searchedInOrder } from "@/db/searched";

/** What is looked for, each as a tsquery. */
export type Sought = {
  /** The words wherever they stand: an index alone tells which texts have them. */
  loose: SQL;
  /** The words where they must stand. Each text has to be looked at for that, which takes its time. */
  whole: SQL;
  isPhrase: SQL;
};

// Behind a select the planner does not see how common a word is: it would read the whole table for one that stands
// in all texts, and make the words of each anew, while the index has them.
const has = (question: SQL, columns: PgColumn[]) =>
  sql`${searched(...columns)} @@ (select ${question}::tsquery)`;

const isInOrder = ({ whole, isPhrase }: Sought, columns: PgColumn[]) =>
  sql`(not ${isPhrase}::boolean or ${searchedInOrder(...columns)} @@ ${whole}::tsquery)`;

/** The condition under which the texts of some columns answer; the columns are those of an index. */
export const matches = (sought: Sought, ...columns: PgColumn[]): SQL =>
  sql`${has(sought.loose, columns)} and ${isInOrder(sought, columns)}`;

/** Of how many texts of a large table a question is answered: a word may stand in all of them. */
export const mostTexts = 2_000;
/** And of how many it is looked whether their words stand in order. */
export const mostPhrases = 60;

/**
 * The rows of a large table whose texts answer, no more than can be had in time.
 * @param isKnown the condition on the rows that may be known at all
 */
export const boundedMatches = (
  table: PgTable,
  sought: Sought,
  columns: PgColumn[],
  isKnown: SQL | undefined = sql`true`,
): SQL => sql`(
  select * from (
    select * from ${table} where ${has(sought.loose, columns)} and ${isKnown}
    limit case when ${sought.isPhrase}::boolean then ${mostPhrases}::int else ${mostTexts}::int end
  ) as ${table} where ${isInOrder(sought, columns)}) as ${table}`;
