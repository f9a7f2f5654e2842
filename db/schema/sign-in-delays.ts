import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns";

/** Failed sign-ins in a row for one account from one network; shared by all instances. */
export const signInDelays = pgTable(
  "sign_in_delays",
  {
    key: text("key").primaryKey(),
    failures: integer("failures").notNull(),
    failedAt: instant("failed_at").notNull(),
  },
  (t) => [index("sign_in_delays_by_time").on(t.failedAt)],
);
