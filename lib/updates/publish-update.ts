import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { updates } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { keepComparisons } from "./keep-comparisons";
import { lockUpdate, wantVersion } from "./lock-update";
import type { StepInput } from "./step-input";
import { takeStep } from "./take-step";

/**
 * Makes the update its side's public word on the milestone.
 * @throws Refusal 404, 403, or 409 when it was changed or another step was taken meanwhile
 */
export async function publishUpdate(actor: Actor, input: StepInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.publish", update);
    wantVersion(update, input.version);
    await takeStep(tx, actor, "publish", update);
    await keepComparisons(tx, eq(updates.id, update.id));
  });
}
