"use server";

import type { Actor } from "@/lib/access/permissions";
import { formAction } from "@/lib/forms/form-action";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { AnyStepInput } from "./any-step-input";

function take(actor: Actor, input: AnyStepInput): Promise<void> {
  switch (input.step) {
    case "clear":
      return clearUpdate(actor, input);
    case "countersign":
      return countersignUpdate(actor, input);
    case "publish":
      return publishUpdate(actor, input);
    case "return":
      return returnUpdate(actor, input);
    case "retract":
      return retractUpdate(actor, input);
  }
}

const doneWords = {
  clear: "cleared",
  countersign: "countersigned",
  publish: "published",
  return: "returned",
  retract: "retracted",
} as const;

export const stepAction = formAction(
  AnyStepInput,
  take,
  (language, { step }) => `/${language}/review?done=${doneWords[step]}`,
);
