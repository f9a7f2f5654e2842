"use server";

import { agreeDecision } from "@/lib/decisions/agree-decision";
import { DecisionStepInput, DeclineInput, RecordInput } from "@/lib/decisions/decision-step-input";
import { declineDecision } from "@/lib/decisions/decline-decision";
import { DecisionProposal, proposeDecision } from "@/lib/decisions/propose-decision";
import { recordDecision } from "@/lib/decisions/record-decision";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { formAction } from "@/lib/forms/form-action";

export const propose = formAction(
  DecisionProposal,
  proposeDecision,
  (language, _, { decisionId }) => `/${language}/review/decisions/${decisionId}?done=proposed`,
);

export const agree = formAction(
  DecisionStepInput,
  agreeDecision,
  (language, { decisionId }) => `/${language}/review/decisions/${decisionId}?done=agreed`,
);

export const decline = formAction(
  DeclineInput,
  declineDecision,
  (language, { decisionId }) => `/${language}/review/decisions/${decisionId}?done=declined`,
);

export const withdrawDecisionAction = formAction(
  DecisionStepInput,
  withdrawDecision,
  (language, { decisionId }) => `/${language}/review/decisions/${decisionId}?done=withdrawn`,
);

export const recordDecisionAction = formAction(
  RecordInput,
  recordDecision,
  (language, { decisionId }) => `/${language}/review/decisions/${decisionId}?done=recorded`,
);
