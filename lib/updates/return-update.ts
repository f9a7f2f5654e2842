import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { lockUpdate, wantVersion } from "./lock-update";
import type { ReasonedInput } from "./step-input";
import { takeStep } from "./take-step";

/**
 * Gives the update back to its author, with the reason.
 * @throws Refusal 404, 403, or 409 when it was changed or another step was taken meanwhile
 */
export async function returnUpdate(actor: Actor, input: ReasonedInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.return", update);
    wantVersion(update, input.version);
    await takeStep(tx, actor, "return", update, input.reason);
  });
}
