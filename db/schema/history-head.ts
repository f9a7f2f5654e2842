import { sql } from "drizzle-orm";
import { bigint, boolean, check, pgTable } from "drizzle-orm/pg-core";
import { bytes } from "../columns";

/** The end of the history: the one row that every change locks, so that numbers have no gap. */
export const historyHead = pgTable(
  "history_head",
  {
    isHead: boolean("is_head").primaryKey().default(true),
    seq: bigint("seq", { mode: "number" }).notNull(),
    hash: bytes("hash").notNull(),
  },
  (t) => [check("history_head_one_row", sql`${t.isHead}`)],
);
