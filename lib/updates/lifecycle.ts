import type { Claim, UpdateState, UpdateStep } from "@/db/vocabulary";
import { Refusal } from "@/lib/errors";

type Step = { from: readonly UpdateState[]; to: UpdateState };

/** The life of an update: every step there is. Who may take it stands in the statute. */
const steps: Record<UpdateStep, Step> = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  clear: { from: ["submitted"], to: "cleared" },
  countersign: { from: ["cleared"], to: "countersigned" },
  publish: { from: ["cleared", "countersigned"], to: "published" },
  return: { from: ["submitted", "cleared", "countersigned"], to: "returned" },
  withdraw: { from: ["submitted"], to: "withdrawn" },
  retract: { from: ["published"], to: "retracted" },
};

/** The states in which the words may still be changed. */
export const editableStates: readonly UpdateState[] = ["draft", "returned"];

/** The states of an update that is still on its way; a body has at most one for a milestone. */
export const openStates: readonly UpdateState[] = [
  "draft",
  "submitted",
  "cleared",
  "countersigned",
  "returned",
];

/** A claim of done is published only after the other side has countersigned it; no other claim is countersigned. */
function fits(step: UpdateStep, from: UpdateState, claim: Claim | null): boolean {
  if (step === "countersign") return claim === "done";
  if (step === "publish") return (claim === "done") === (from === "countersigned");
  return true;
}

export function canStep(step: UpdateStep, update: { state: UpdateState; claim: Claim | null }) {
  return steps[step].from.includes(update.state) && fits(step, update.state, update.claim);
}

/**
 * The state after a step.
 * @throws Refusal `conflict` (409) when the update is not in a state for it
 */
export function stateAfter(
  step: UpdateStep,
  update: { state: UpdateState; claim: Claim | null },
): UpdateState {
  if (!canStep(step, update)) throw new Refusal("conflict", "wrongState");
  return steps[step].to;
}
