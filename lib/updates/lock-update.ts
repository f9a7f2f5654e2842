import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { events, updates } from "@/db/schema";
import type { EventKind } from "@/db/vocabulary";
import { Refusal, unknownThing } from "@/lib/errors";

export type StoredUpdate = typeof updates.$inferSelect;
export type LockedUpdate = StoredUpdate & { writerIds: readonly string[] };

/** The events by which somebody becomes a writer of an update. */
export const writing: EventKind[] = ["update.drafted", "update.revised", "update.submitted"];

/** Holds the update's row until the transaction ends; one step at a time. */
export async function lockUpdate(tx: Tx, updateId: string): Promise<LockedUpdate> {
  const [update] = await tx.select().from(updates).where(eq(updates.id, updateId)).for("update");
  if (!update) throw unknownThing();
  return { ...update, writerIds: await writersOf(tx, updateId) };
}

/** Everybody who has written on the update. */
export async function writersOf(tx: Pick<Tx, "selectDistinct">, updateId: string) {
  const writers = await tx
    .selectDistinct({ id: events.actorId })
    .from(events)
    .where(and(eq(events.subjectId, updateId), inArray(events.kind, writing)));
  return writers.flatMap(({ id }) => id ?? []);
}

/** @throws Refusal `stale` (409) when somebody changed the update after the version that was seen */
export function wantVersion(update: { version: number }, seen: number): void {
  if (update.version !== seen) throw new Refusal("stale", "changedMeanwhile");
}
