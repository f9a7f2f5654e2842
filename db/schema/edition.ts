import { sql } from "drizzle-orm";
import { bigint, boolean, check, pgTable } from "drizzle-orm/pg-core";
import { instant } from "../columns";

/**
 * The edition: one row with a number that each transaction raises, at its end, which changed something that a public
 * answer reads (db/guards/edition.sql).
 */
export const edition = pgTable(
  "edition",
  {
    isCurrent: boolean("is_current").primaryKey().default(true),
    number: bigint("number", { mode: "number" }).notNull(),
    /** Tells apart equal numbers of a database that was brought back from a backup. */
    raisedAt: instant("raised_at").notNull().defaultNow(),
  },
  (t) => [check("edition_one_row", sql`${t.isCurrent}`)],
);
