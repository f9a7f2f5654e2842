import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { DecisionInput } from "./decision-input";
import { lockUpdate, wantVersion } from "./lock-update";
import { takeStep } from "./take-step";

/**
 * Takes a submitted update back before anybody has decided on it.
 * @throws Refusal 404, 403, or 409 when it was changed or decided meanwhile
 */
export async function withdrawUpdate(actor: Actor, input: DecisionInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.withdraw", update);
    wantVersion(update, input.version);
    await takeStep(tx, actor, "withdraw", update);
  });
}
