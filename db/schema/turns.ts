import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, id, instant, oneOf } from "../columns";
import { turnKinds } from "../vocabulary";
import { decisions } from "./decisions";
import { milestones } from "./milestones";
import { people } from "./people";
import { updates } from "./updates";

/** What happened to a milestone as a whole, and when: closed, reopened, taken off control. Rows are only added. */
export const turns = pgTable(
  "turns",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    kind: text("kind", { enum: turnKinds }).notNull(),
    onDay: day("on_day").notNull(),
    recordedAt: instant("recorded_at").notNull().defaultNow(),
    /** The day of completion, of a closing. */
    doneOn: day("done_on"),
    /** The claim that was closed, when the secretariat closed it; else a decision did. */
    updateId: uuid("update_id").references(() => updates.id),
    decisionId: uuid("decision_id").references(() => decisions.id),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    index("turns_by_milestone").on(t.milestoneId, t.onDay),
    check("turns_closed_has_day", sql`(${t.kind} = 'closed') = (${t.doneOn} is not null)`),
    check("turns_done_before_closed", sql`${t.doneOn} <= ${t.onDay}`),
    check(
      "turns_rest_on_something",
      sql`(${t.updateId} is null) <> (${t.decisionId} is null) and (${t.updateId} is null or ${t.kind} = 'closed')`,
    ),
    oneOf("turns_kind_known", t.kind, turnKinds),
  ],
);
