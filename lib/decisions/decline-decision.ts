import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { wantVersion } from "@/lib/updates/lock-update";
import type { DeclineInput } from "./decision-step-input";
import { lockDecision, subjectOf } from "./lock-decision";
import { takeDecisionStep } from "./take-decision-step";

/**
 * The other side says no, with the reason.
 * @throws Refusal 404, 403, or 409 when it was decided meanwhile
 */
export async function declineDecision(actor: Actor, input: DeclineInput): Promise<void> {
  await transaction(async (tx) => {
    const decision = await lockDecision(tx, actor, input.decisionId);
    authorize(actor, "decision.decline", subjectOf(decision));
    wantVersion(decision, input.version);
    await takeDecisionStep(tx, actor, "decline", decision, { reason: input.reason });
  });
}
