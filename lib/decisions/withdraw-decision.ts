import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { wantVersion } from "@/lib/updates/lock-update";
import type { DecisionStepInput } from "./decision-step-input";
import { lockDecision, subjectOf } from "./lock-decision";
import { takeDecisionStep } from "./take-decision-step";

/**
 * The side that proposed takes it back, before it is recorded.
 * @throws Refusal 404, 403, or 409 when it was decided meanwhile
 */
export async function withdrawDecision(actor: Actor, input: DecisionStepInput): Promise<void> {
  await transaction(async (tx) => {
    const decision = await lockDecision(tx, actor, input.decisionId);
    authorize(actor, "decision.withdraw", subjectOf(decision));
    wantVersion(decision, input.version);
    await takeDecisionStep(tx, actor, "withdraw", decision);
  });
}
