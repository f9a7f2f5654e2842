import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { LocalText } from "@/db/columns";
import type { Tx } from "@/db/connect";
import { milestones, translations, updates } from "@/db/schema";
import { languages, type SideCode, translatedFields } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { limits } from "./limits";
import { longText } from "./long-text";
import { isOneLine } from "./line";
import { completionTextOn, publicTextOn, titleOn } from "./text-on";

export const TranslationInput = z
  .object({
    subjectId: z.uuid(),
    field: z.enum(translatedFields),
    language: z.enum(languages),
    text: longText(limits.translation).min(1, "required"),
  })
  .refine(({ field, text }) => field === "public_text" || isOneLine(text), {
    path: ["text"],
    error: "oneLine",
  });
export type TranslationInput = z.output<typeof TranslationInput>;

/** SHA-256 of an original, by which a translation knows what it was made of. */
export const hashOfText = (text: string) => createHash("sha256").update(text).digest();

/**
 * Gives a text in another language of equal authority. The original is not touched; a text that was
 * given before stays in the record.
 * @throws Refusal 404, 403 for the other side's words, or 422 when the language is the original's own or agreed
 */
export async function translateText(actor: Actor, input: TranslationInput): Promise<void> {
  await transaction(async (tx) => {
    const today = programmeToday();
    const { milestoneId, text, sideCode } = await findText(tx, actor, input, today);
    if (!text) throw unknownThing();
    authorize(actor, "text.translate", sideCode ? { sideCode } : {});
    // What both sides agreed on in a language is theirs; only what is missing or older can be given.
    if (!sideCode && text[input.language] && !text.older?.includes(input.language))
      throw new Refusal("invalid", "incomplete", { text: ["agreedText"] });
    if (text.original === input.language)
      throw new Refusal("invalid", "incomplete", { language: ["original"] });
    await tx.insert(translations).values({
      ...input,
      originalHash: hashOfText(text[text.original] ?? ""),
      setOn: today,
      actorId: actor.personId,
    });
    await recordEvent(tx, actor, {
      kind: "text.translated",
      subjectId: input.subjectId,
      milestoneId,
      facts: { field: input.field, language: input.language },
    });
  });
}

/** The text of the moment, where the actor may read it. */
async function findText(
  tx: Tx,
  actor: Actor,
  { subjectId, field }: TranslationInput,
  today: string,
): Promise<{ milestoneId: string; text: LocalText | null; sideCode: SideCode | null }> {
  const found =
    field === "public_text"
      ? await tx
          .select({ milestoneId: updates.milestoneId, text: publicTextOn(today), update: updates })
          .from(updates)
          .where(eq(updates.id, subjectId))
      : (
          await tx
            .select({
              milestoneId: milestones.id,
              text: field === "title" ? titleOn(today) : completionTextOn(today),
            })
            .from(milestones)
            .where(eq(milestones.id, subjectId))
        ).map((row) => ({ ...row, update: null }));
  const [row] = found;
  if (!row || !(await isKnowable(actor, row.milestoneId, tx))) throw unknownThing();
  // Only what is public is translated: a text on its way may still change.
  const isReadable =
    row.update === null ||
    (row.update.state === "published" && can(actor, "update.read", row.update));
  if (!isReadable) throw unknownThing();
  return { ...row, sideCode: row.update?.sideCode ?? null };
}
