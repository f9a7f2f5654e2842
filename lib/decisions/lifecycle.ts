import type { DecisionState, DecisionStep } from "@/db/vocabulary";
import { Refusal } from "@/lib/errors";

/** The life of a decision after it was proposed: every step there is, from which state to which. */
export const decisionLife: Record<
  Exclude<DecisionStep, "propose">,
  Partial<Record<DecisionState, DecisionState>>
> = {
  agree: { proposed: "agreed" },
  decline: { proposed: "declined" },
  withdraw: { proposed: "withdrawn", agreed: "withdrawn" },
  record: { agreed: "recorded" },
};

/** The states in which a decision is still on its way. */
export const openDecisionStates: readonly DecisionState[] = ["proposed", "agreed"];

export const canDecide = (step: keyof typeof decisionLife, state: DecisionState) =>
  decisionLife[step][state] !== undefined;

/**
 * The state after a step.
 * @throws Refusal 409: `bothSides` when a side would be skipped, `wrongState` otherwise
 */
export function decisionAfter(
  step: keyof typeof decisionLife,
  state: DecisionState,
): DecisionState {
  const after = decisionLife[step][state];
  if (after) return after;
  const isSkipping = step === "record" && state === "proposed";
  throw new Refusal("conflict", isSkipping ? "bothSides" : "wrongState");
}
