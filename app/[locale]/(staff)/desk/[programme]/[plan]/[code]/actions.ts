"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { saveDraft } from "@/lib/updates/save-draft";
import { StepInput } from "@/lib/updates/step-input";
import { submitUpdate } from "@/lib/updates/submit-update";
import { withdrawUpdate } from "@/lib/updates/withdraw-update";
import { UpdateFormInput } from "./update-form-input";

/** The form's own address behind the language, so that its answer comes back to it. */
const WorkPath = z.object({
  path: z.string().regex(/^\/desk\/[\w.-]+\/[\w-]+\/[\d.]+(?:\?body=[\w-]+)?$/),
});

const searchMark = (path: string) => (path.includes("?") ? "&" : "?");

export const sendUpdate = formAction(
  UpdateFormInput.extend(WorkPath.shape),
  (actor, input) => (input.step === "submit" ? submitUpdate : saveDraft)(actor, input),
  (language, { path, step }, { version }) =>
    `/${language}${path}${searchMark(path)}done=${step === "submit" ? "submitted" : "saved"}&version=${version}`,
);

export const withdrawUpdateAction = formAction(
  StepInput.extend(WorkPath.shape),
  withdrawUpdate,
  (language, { path }) => `/${language}${path}${searchMark(path)}done=withdrawn`,
);
