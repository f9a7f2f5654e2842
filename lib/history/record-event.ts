import { sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import type { EventKind, SideCode } from "@/db/vocabulary";
import { programmeToday } from "@/lib/dates/programme-today";

export type NewEvent = {
  kind: EventKind;
  subjectId: string;
  milestoneId?: string;
  bodyId?: string;
  sideCode?: SideCode;
  /** What changed: words, numbers and hashes; no person's name, no unpublished text. */
  facts?: Record<string, string | number | boolean | null>;
};

/**
 * Adds one line to the history, in the caller's transaction. The head row is locked until that
 * transaction ends, so numbers have no gap; call it last.
 * The hash is SHA-256(0x01, previous hash, int8(seq), body) over the very bytes that are stored.
 * @param actor who did it; null for the program itself
 */
export async function recordEvent(
  tx: Tx,
  actor: { personId: string } | null,
  event: NewEvent,
): Promise<void> {
  const at = new Date().toISOString();
  const onDay = programmeToday();
  const actorId = actor?.personId ?? null;
  const body = Buffer.from(JSON.stringify({ v: 1, at, onDay, actorId, ...event }), "utf8");
  await tx.execute(sql`
    with head as (
      update history_head
      set seq = seq + 1, hash = sha256('\\x01'::bytea || hash || int8send(seq + 1) || ${body})
      returning seq, hash
    )
    insert into events
      (seq, at, on_day, kind, actor_id, subject_id, milestone_id, body_id, side_code, body, hash)
    select seq, ${at}::timestamptz, ${onDay}::date, ${event.kind}, ${actorId}::uuid,
      ${event.subjectId}::uuid, ${event.milestoneId ?? null}::uuid, ${event.bodyId ?? null}::uuid,
      ${event.sideCode ?? null}::char(2), ${body}, hash
    from head`);
}
