import type { SubmissionResult } from "@conform-to/react";
import type { RefusalReason } from "@/lib/errors";

/** Why a form was not taken; each has a text below `forms.refusal`. */
export type FormRefusal = RefusalReason | "signedOut" | "foreignPage" | "away";

export type FormState = {
  /** What was typed, and what is wrong with it, field by field. */
  result: SubmissionResult | null;
  refusal: FormRefusal | null;
};

export const untouchedForm: FormState = { result: null, refusal: null };
