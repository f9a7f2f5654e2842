import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { searched } from "@/db/searched";

/** The condition under which the texts of some columns answer a question; the columns are those of an index. */
export const matches = (question: string | SQL, ...columns: PgColumn[]): SQL =>
  sql`${searched(...columns)} @@ ${question}::tsquery`;
