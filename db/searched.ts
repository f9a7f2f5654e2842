import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

const textOf = (texts: PgColumn[]) =>
  sql.join(
    texts.map((text) => sql`search_text(${text})`),
    sql` || ' ' || `,
  );

/**
 * The words of some texts as the search knows them (`search_words` in the migration). Indexes and questions
 * both take it from here: Postgres uses an index only for the very expression it was made of.
 */
export const searched = (...texts: PgColumn[]): SQL => sql`search_words(${textOf(texts)})`;

/** The same words in one spelling and in their order; no index has it. */
export const searchedInOrder = (...texts: PgColumn[]): SQL => sql`search_order(${textOf(texts)})`;
