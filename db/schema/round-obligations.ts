import { char, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { SideCode } from "../vocabulary";
import { responsibilities } from "./responsibilities";
import { rounds } from "./rounds";

/** Who owes what in a round: the list made when it opens, one body a side for each open milestone. */
export const roundObligations = pgTable(
  "round_obligations",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id),
    milestoneId: uuid("milestone_id").notNull(),
    sideCode: char("side_code", { length: 2 }).$type<SideCode>().notNull(),
    bodyId: uuid("body_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.milestoneId, t.sideCode] }),
    index("round_obligations_by_milestone").on(t.milestoneId),
    foreignKey({
      name: "round_obligations_body_is_responsible",
      columns: [t.milestoneId, t.bodyId],
      foreignColumns: [responsibilities.milestoneId, responsibilities.bodyId],
    }),
  ],
);
