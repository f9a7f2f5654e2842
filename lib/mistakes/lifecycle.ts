import type { MistakeState, MistakeStep } from "@/db/vocabulary";
import { mistakeSteps } from "@/db/vocabulary";
import { Refusal } from "@/lib/errors";

/** The life of a reported mistake: every step there is, from which state to which. An answer is final. */
const mistakeLife: Record<MistakeStep, Partial<Record<MistakeState, MistakeState>>> = {
  accept: { new: "accepted" },
  fix: { new: "fixed", accepted: "fixed" },
  decline: { new: "declined", accepted: "declined" },
};

/** The steps that are open in a state. */
export const stepsFrom = (state: MistakeState): MistakeStep[] =>
  mistakeSteps.filter((step) => mistakeLife[step][state] !== undefined);

/** @throws Refusal `conflict` (409) when the mistake is not in a state for the step */
export function mistakeStateAfter(step: MistakeStep, state: MistakeState): MistakeState {
  const next = mistakeLife[step][state];
  if (!next) throw new Refusal("conflict", "wrongState");
  return next;
}
