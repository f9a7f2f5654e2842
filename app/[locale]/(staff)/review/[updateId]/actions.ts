"use server";

import type { Actor } from "@/lib/access/permissions";
import { formAction } from "@/lib/forms/form-action";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { Decision } from "./decision-schema";

function take(actor: Actor, decision: Decision): Promise<void> {
  switch (decision.step) {
    case "clear":
      return clearUpdate(actor, decision);
    case "countersign":
      return countersignUpdate(actor, decision);
    case "publish":
      return publishUpdate(actor, decision);
    case "return":
      return returnUpdate(actor, decision);
    case "retract":
      return retractUpdate(actor, decision);
  }
}

const words = {
  clear: "cleared",
  countersign: "countersigned",
  publish: "published",
  return: "returned",
  retract: "retracted",
} as const;

export const decide = formAction(
  Decision,
  take,
  (language, { step }) => `/${language}/review?done=${words[step]}`,
);
