"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { StepInput } from "@/lib/updates/step-input";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { withdrawUpdate } from "@/lib/updates/withdraw-update";
import { UpdateForm } from "./update-form-schema";

/** The form's own address behind the language, so that its answer comes back to it. */
const Address = z.object({
  path: z.string().regex(/^\/desk\/[\w.-]+\/[\w-]+\/[\d.]+(?:\?body=[\w-]+)?$/),
});

const joint = (path: string) => (path.includes("?") ? "&" : "?");

export const sendUpdate = formAction(
  UpdateForm.extend(Address.shape),
  (actor, input) => (input.step === "submit" ? submitUpdate : saveDraft)(actor, input),
  (language, { path, step }, { version }) =>
    `/${language}${path}${joint(path)}done=${step === "submit" ? "submitted" : "saved"}&version=${version}`,
);

export const withdraw = formAction(
  StepInput.extend(Address.shape),
  withdrawUpdate,
  (language, { path }) => `/${language}${path}${joint(path)}done=withdrawn`,
);
