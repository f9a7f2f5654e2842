"use server";

import { formAction } from "@/lib/forms/form-action";
import { TriageInput, triageMistake } from "@/lib/mistakes/triage-mistake";

export const triage = formAction(
  TriageInput,
  triageMistake,
  (language) => `/${language}/admin/mistakes?done=answered`,
);
