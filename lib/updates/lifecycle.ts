import type { Claim, UpdateState, UpdateStep } from "@/db/vocabulary";
import { Refusal } from "@/lib/errors";

/**
 * The life of an update: every step there is, from which state to which. Who may take it stands in the
 * statute. The other side signs a claim of done before or after it is published; what is published
 * stays so.
 */
export const updateLife: Record<UpdateStep, Partial<Record<UpdateState, UpdateState>>> = {
  submit: { draft: "submitted", returned: "submitted" },
  clear: { submitted: "cleared" },
  countersign: { cleared: "countersigned", published: "published" },
  publish: { cleared: "published", countersigned: "published" },
  return: { submitted: "returned", cleared: "returned", countersigned: "returned" },
  withdraw: { submitted: "withdrawn" },
  retract: { published: "retracted" },
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

type Stepping = {
  state: UpdateState;
  claim: Claim | null;
  /** True when the other side has put its signature to these very words. */
  isSigned: boolean;
};

export const canStep = (step: UpdateStep, { state, claim, isSigned }: Stepping): boolean =>
  updateLife[step][state] !== undefined &&
  (step !== "countersign" || (claim === "done" && !isSigned));

/**
 * The state after a step. Words that come back unchanged, signed as they are, need no second signature.
 * @throws Refusal `conflict` (409) when the update is not in a state for it
 */
export function updateStateAfter(step: UpdateStep, update: Stepping): UpdateState {
  const state = canStep(step, update) ? updateLife[step][update.state] : undefined;
  if (!state) throw new Refusal("conflict", "wrongState");
  return step === "clear" && update.isSigned ? "countersigned" : state;
}
