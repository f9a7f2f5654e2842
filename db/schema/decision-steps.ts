import { sql } from "drizzle-orm";
import { char, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id, instant, oneOf } from "../columns";
import { decisionStepNames as steps, type SideCode } from "../vocabulary";
import { decisions } from "./decisions";
import { people } from "./people";

/** Who took a decision one step on, for which side, and over which content. Rows are only added. */
export const decisionSteps = pgTable(
  "decision_steps",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    step: text("step", { enum: steps }).notNull(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => people.id),
    /** Empty for the secretariat, which has no side. */
    sideCode: char("side_code", { length: 2 }).$type<SideCode>(),
    takenAt: instant("taken_at").notNull().defaultNow(),
    takenOn: day("taken_on").notNull(),
    reason: text("reason"),
    contentHash: bytes("content_hash").notNull(),
  },
  (t) => [
    index("decision_steps_by_decision").on(t.decisionId, t.takenAt),
    check("decision_steps_reason_given", sql`${t.step} <> 'decline' or length(${t.reason}) > 0`),
    oneOf("decision_steps_step_known", t.step, steps),
  ],
);
