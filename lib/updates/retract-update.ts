import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { updates } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal } from "@/lib/errors";
import { isClosedOver } from "./is-closed-over";
import { keepComparisons } from "./keep-comparisons";
import { lockUpdate, wantVersion } from "./lock-update";
import type { ReasonedInput } from "./step-input";
import { takeStep } from "./take-step";

/**
 * Takes a published update off the public pages, with the reason; the one before it shows again.
 * @throws Refusal 404, 403, or 409 when it was changed or another step was taken meanwhile
 */
export async function retractUpdate(actor: Actor, input: ReasonedInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.retract", update);
    wantVersion(update, input.version);
    await refuseIfClosedOver(tx, update.id);
    await takeStep(tx, actor, "retract", update, input.reason);
    // What came after it is held against the one before it now.
    await keepComparisons(tx, eq(updates.milestoneId, update.milestoneId));
  });
}

/** What a closing rests on stays public; both sides reopen the milestone first. */
async function refuseIfClosedOver(tx: Tx, updateId: string): Promise<void> {
  const [update] = await tx
    .select({ isClosedOver: isClosedOver(programmeToday()) })
    .from(updates)
    .where(eq(updates.id, updateId));
  if (update?.isClosedOver) throw new Refusal("conflict", "closedOverIt");
}
