import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id, instant, oneOf } from "../columns";
import { updateStates, updateSteps } from "../vocabulary";
import { people } from "./people";
import { updates } from "./updates";

/** Who took an update from one state to the next, when, why, and over which content. Rows are only added. */
export const takenSteps = pgTable(
  "taken_steps",
  {
    id: id(),
    updateId: uuid("update_id")
      .notNull()
      .references(() => updates.id),
    step: text("step", { enum: updateSteps }).notNull(),
    fromState: text("from_state", { enum: updateStates }).notNull(),
    toState: text("to_state", { enum: updateStates }).notNull(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => people.id),
    takenAt: instant("taken_at").notNull().defaultNow(),
    takenOn: day("taken_on").notNull(),
    reason: text("reason"),
    /** SHA-256 of the words the step was taken over; a countersignature is bound to it. */
    contentHash: bytes("content_hash").notNull(),
    /** Which words that hash covers, and how they are laid out (`lib/updates/content-hash.ts`). */
    hashVersion: smallint("hash_version").notNull().default(1),
  },
  (t) => [
    index("taken_steps_by_update").on(t.updateId, t.takenAt),
    index("taken_steps_by_day").on(t.takenOn),
    check(
      "taken_steps_reason_given",
      sql`${t.step} not in ('return', 'retract') or length(${t.reason}) > 0`,
    ),
    oneOf("taken_steps_step_known", t.step, updateSteps),
  ],
);
