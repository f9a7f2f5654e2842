import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { isDatabaseAway, Refusal, TooOften } from "@/lib/errors";
import { answerWith, sentForm } from "./answer-status";
import { boundedForm } from "./bounded-form";
import { type FormRefusal, type FormState, untouchedForm } from "./form-state";

/**
 * Takes the form that was sent to an open page, by somebody without an account: is it from our page, is
 * it well formed, then the verb. A refusal comes back as the form's state with the typed text kept,
 * under its own HTTP status; a fault crashes.
 * @param verb is told the network address that the server saw
 * @returns what the verb gave, or the state to draw the form in: untouched when nothing was sent
 */
export async function openForm<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (input: z.output<Schema>, address: string) => Promise<Output>,
): Promise<{ output: Output } | { output: null; state: FormState }> {
  const sent = sentForm();
  if (!sent) return { output: null, state: untouchedForm };
  const form = new FormData();
  for (const [name, value] of sent.fields) form.append(name, value);
  const submission = parseWithZod(boundedForm(form), { schema });
  const refuse = (status: number, refusal: FormRefusal | null, seconds?: number) => {
    answerWith(status, seconds ? { "retry-after": String(seconds) } : {});
    return { output: null, state: { result: submission.reply(), refusal } };
  };

  try {
    if (!sent.isFromOurPage) {
      await recordSecurityEvent("origin.refused", null);
      return refuse(403, "foreignPage");
    }
    if (submission.status !== "success") return refuse(422, null);
    return { output: await verb(submission.value, sent.address) };
  } catch (thrown) {
    if (isDatabaseAway(thrown)) return refuse(503, "away", 30);
    if (!(thrown instanceof Refusal)) throw thrown;
    return refuse(
      thrown.status,
      thrown.reason,
      thrown instanceof TooOften ? thrown.seconds : undefined,
    );
  }
}
