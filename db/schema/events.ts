import { bigint, char, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, day, instant, oneOf } from "../columns";
import { eventKinds, type SideCode } from "../vocabulary";

/**
 * The history: one row for each change, never changed itself. `body` is the event as it was written;
 * `hash` = SHA-256(0x01, hash of the row before, int8(seq), body). The other columns repeat parts of the body, for finding it.
 */
export const events = pgTable(
  "events",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    /** The programme day of the change. */
    onDay: day("on_day").notNull(),
    kind: text("kind", { enum: eventKinds }).notNull(),
    actorId: uuid("actor_id"),
    subjectId: uuid("subject_id").notNull(),
    milestoneId: uuid("milestone_id"),
    bodyId: uuid("body_id"),
    sideCode: char("side_code", { length: 2 }).$type<SideCode>(),
    body: bytes("body").notNull(),
    hash: bytes("hash").notNull(),
  },
  (t) => [
    index("events_by_subject").on(t.subjectId, t.seq),
    index("events_by_milestone").on(t.milestoneId, t.seq),
    oneOf("events_kind_known", t.kind, eventKinds),
  ],
);
