import { char, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { day } from "../columns";
import type { SideCode } from "../vocabulary";
import { rounds } from "./rounds";
import { sides } from "./sides";

/** The day by which each side's bodies report in a round. */
export const roundDues = pgTable(
  "round_dues",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
    dueOn: day("due_on").notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.sideCode] })],
);
