import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { trailOf } from "@/lib/access/trail-of";
import type { DocumentHeaders } from "@/lib/documents/own-document";
import { isDatabaseAway, Refusal, TooOften } from "@/lib/errors";
import { noteFault } from "./aside";
import { boundedForm } from "./bounded-form";
import type { FormRefusal, FormState } from "./form-state";
import { isFromOurPage } from "./is-from-our-page";

type Taken<Output> =
  { output: Output } | { output: null; state: FormState; status: number; headers: DocumentHeaders };

/**
 * Takes the form that was posted to an open page, by somebody without an account: is it from our page, is
 * it well formed, then the verb. A refusal comes back as the form's state with the typed text kept,
 * with the HTTP status and headers it wants; a fault crashes.
 * @param request as the server passes it on: its headers are told by the server, its body is small
 * @param verb is told the network address that the server saw
 */
export async function openForm<Schema extends z.ZodType, Output>(
  request: Request,
  schema: Schema,
  verb: (input: z.output<Schema>, address: string) => Promise<Output>,
): Promise<Taken<Output>> {
  const { headers } = request;
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(await request.text())) form.append(name, value);
  const submission = parseWithZod(boundedForm(form), { schema });
  const refuse = (status: number, refusal: FormRefusal | null, seconds?: number) => ({
    output: null,
    state: { result: submission.reply(), refusal },
    status,
    headers: seconds ? { "retry-after": String(seconds) } : {},
  });

  try {
    if (!isFromOurPage(headers)) {
      await recordSecurityEvent("origin.refused", null, trailOf(headers));
      return refuse(403, "foreignPage");
    }
    if (submission.status !== "success") return refuse(422, null);
    return { output: await verb(submission.value, headers.get("x-forwarded-for") ?? "") };
  } catch (thrown) {
    if (isDatabaseAway(thrown)) {
      noteFault(thrown);
      return refuse(503, "away", 30);
    }
    if (!(thrown instanceof Refusal)) throw thrown;
    return refuse(
      thrown.status,
      thrown.reason,
      thrown instanceof TooOften ? thrown.seconds : undefined,
    );
  }
}
