import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { ReasonedInput } from "./decision-input";
import { lockUpdate, wantVersion } from "./lock-update";
import { takeStep } from "./take-step";

/**
 * Takes a published update off the public pages, with the reason; the one before it shows again.
 * @throws Refusal 404, 403, or 409 when it was changed or decided meanwhile
 */
export async function retractUpdate(actor: Actor, input: ReasonedInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.retract", update);
    wantVersion(update, input.version);
    await takeStep(tx, actor, "retract", update, input.reason);
  });
}
