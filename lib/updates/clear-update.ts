import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { lockUpdate, wantVersion } from "./lock-update";
import type { StepInput } from "./step-input";
import { takeStep } from "./take-step";

/**
 * The side's own coordinator stands by the words, and hands them to the secretariat.
 * @throws Refusal 404, 403, or 409 when it was changed or another step was taken meanwhile
 */
export async function clearUpdate(actor: Actor, input: StepInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.clear", update);
    wantVersion(update, input.version);
    await takeStep(tx, actor, "clear", update);
  });
}
