import { transaction } from "@/db/client";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { wantVersion } from "@/lib/updates/lock-update";
import type { DecisionStepInput } from "./decision-step-input";
import { lockDecision, subjectOf } from "./lock-decision";
import { takeDecisionStep } from "./take-decision-step";

/**
 * The other side agrees to the very content that was proposed.
 * @throws Refusal 404, 403, or 409 when it was decided meanwhile
 */
export async function agreeDecision(actor: Actor, input: DecisionStepInput): Promise<void> {
  await transaction(async (tx) => {
    const decision = await lockDecision(tx, actor, input.decisionId);
    authorize(actor, "decision.agree", subjectOf(decision));
    wantVersion(decision, input.version);
    await takeDecisionStep(tx, actor, "agree", decision, {
      columns: { agreedOn: programmeToday() },
    });
  });
}
