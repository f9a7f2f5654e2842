import { parseWithZod } from "@conform-to/zod/v4";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { languages, type Language } from "@/db/vocabulary";
import { currentActor } from "@/lib/access/current-actor";
import type { Actor } from "@/lib/access/permissions";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { trailOf } from "@/lib/access/trail-of";
import { isDatabaseAway, Refusal } from "@/lib/errors";
import { answerWith, noteFault, noteHeard } from "./aside";
import { boundedForm } from "./bounded-form";
import type { FormRefusal, FormState } from "./form-state";
import { isFromOurPage } from "./is-from-our-page";

/**
 * Makes the server action of a form: who asks, is it our page, is it well formed, then the verb,
 * then the page that `next` names. A refusal comes back as the form's state with the typed text
 * kept, under its own HTTP status; a fault crashes.
 */
export function formAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (actor: Actor, input: z.output<Schema>) => Promise<Output>,
  next: (language: Language, input: z.output<Schema>, output: Output) => string,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_, sent) => {
    noteHeard();
    const form = boundedForm(sent);
    const submission = parseWithZod(form, { schema });
    const refuse = (status: number, refusal: FormRefusal): FormState => {
      answerWith(status);
      return { result: submission.reply(), refusal };
    };

    let destination: string;
    let actor: Actor | null = null;
    const refusedBy = async (thrown: unknown): Promise<FormState> => {
      if (isDatabaseAway(thrown)) {
        noteFault(thrown);
        return refuse(503, "away");
      }
      if (!(thrown instanceof Refusal)) throw thrown;
      if (thrown.status === 403 || thrown.status === 404)
        await recordSecurityEvent(
          "permission.refused",
          actor?.personId ?? null,
          trailOf(await headers()),
          { kind: thrown.kind, status: String(thrown.status) },
        );
      // What the page shows may be what was changed meanwhile.
      if (thrown.status === 409) refresh();
      const state = refuse(thrown.status, thrown.reason);
      return thrown.fields
        ? { ...state, result: submission.reply({ fieldErrors: thrown.fields }) }
        : state;
    };

    try {
      if (!isFromOurPage(await headers())) {
        await recordSecurityEvent("origin.refused", null, trailOf(await headers()));
        return refuse(403, "foreignPage");
      }
      actor = await currentActor();
      if (!actor) return refuse(401, "signedOut");
      if (submission.status !== "success") {
        if (submission.status === "error") answerWith(422);
        return { result: submission.reply(), refusal: null };
      }
      const output = await verb(actor, submission.value);
      destination = next(languageOf(form), submission.value, output);
    } catch (thrown) {
      // The security log may be what is away.
      return refusedBy(thrown).catch(refusedBy);
    }
    redirect(destination);
  };
}

const languageOf = (form: FormData): Language =>
  z.enum(languages).catch("en").parse(form.get("pageLanguage"));
