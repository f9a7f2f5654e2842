import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { mistakes } from "@/db/schema";
import { languages, mistakeSteps } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { line } from "@/lib/texts/line";
import { wantVersion } from "@/lib/updates/lock-update";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";
import { cleanText } from "./clean-words";
import { mistakeStateAfter } from "./lifecycle";
import { ownPage } from "./own-page";

const isLink = (link: string) =>
  ownPage(link) !== null || (URL.canParse(link) && new URL(link).protocol === "https:");

export const TriageInput = z
  .object({
    mistakeId: z.uuid(),
    version: z.coerce.number().int().min(1),
    step: z.enum(mistakeSteps, "choose"),
    answer: longText(limits.answer).default("").transform(cleanText),
    /** The language the answer is written in. */
    language: z.enum(languages, "choose"),
    /** A page of ours as a path, or a whole https address. */
    link: line(500)
      .default("")
      .refine((link) => link === "" || isLink(link), "ownLink"),
  })
  .superRefine(({ step, answer, link }, context) => {
    const lacks = (step === "decline" && !answer) || (step === "fix" && !answer && !link);
    if (lacks)
      context.addIssue({
        code: "custom",
        path: ["answer"],
        message: step === "fix" ? "answerOrLink" : "reason",
      });
  });
export type TriageInput = z.output<typeof TriageInput>;

const mistakeEvents = {
  accept: "mistake.accepted",
  fix: "mistake.fixed",
  decline: "mistake.declined",
} as const;

/**
 * The secretariat accepts a reported mistake, or answers it: put right, or declined with a reason. The
 * reporter reads the answer as it is written here. What is typed when a mistake is only accepted is not kept.
 * @throws Refusal 403, 404, or 409 when somebody else was faster
 */
export async function triageMistake(actor: Actor, input: TriageInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "mistake.triage");
    const [held] = await tx
      .select({ id: mistakes.id, state: mistakes.state, version: mistakes.version })
      .from(mistakes)
      .where(eq(mistakes.id, input.mistakeId))
      .for("update");
    if (!held) throw unknownThing();
    wantVersion(held, input.version);
    const state = mistakeStateAfter(input.step, held.state);
    const today = programmeToday();
    const { answer, link } = input;
    await tx
      .update(mistakes)
      .set({
        state,
        version: held.version + 1,
        ...(state === "accepted"
          ? { acceptedOn: today }
          : { decidedOn: today, answer, answerLanguage: answer ? input.language : null, link }),
      })
      .where(eq(mistakes.id, held.id));
    await recordEvent(tx, actor, { kind: mistakeEvents[input.step], subjectId: held.id });
  });
}
