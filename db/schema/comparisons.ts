import { jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

/**
 * Where a published text differs from the one before it of the same body, worked out once. It holds numbers alone, no
 * word: both texts stay where they are and never change, and so does this. Rows are only added.
 *
 * Both ids are of `updates`, without a foreign key: it would wait for a version that is being retracted, while its
 * retraction waits for the history that a publication holds.
 */
export const comparisons = pgTable(
  "comparisons",
  {
    updateId: uuid("update_id").notNull(),
    beforeId: uuid("before_id").notNull(),
    /** By field; of each run so many characters that stay (in the text before, in this one), go, and come. */
    runs: jsonb("runs").$type<Record<string, [number, number, number, number][]>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.updateId, t.beforeId] })],
);
