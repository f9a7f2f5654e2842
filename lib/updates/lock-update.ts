import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { updates } from "@/db/schema";
import { Refusal, unknownThing } from "@/lib/errors";

export type LockedUpdate = typeof updates.$inferSelect;

/** Holds the update's row until the transaction ends; one decider at a time. */
export async function lockUpdate(tx: Tx, updateId: string): Promise<LockedUpdate> {
  const [update] = await tx.select().from(updates).where(eq(updates.id, updateId)).for("update");
  if (!update) throw unknownThing();
  return update;
}

/** @throws Refusal `stale` (409) when somebody changed the update after the version that was seen */
export function wantVersion(update: { version: number }, seen: number): void {
  if (update.version !== seen) throw new Refusal("stale", "changedMeanwhile");
}
