import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { mistakes } from "@/db/schema";
import type { Language } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { TooOften } from "@/lib/errors";
import { makeReference } from "./make-reference";
import type { MistakeInput } from "./mistake-input";
import { secondsToWait } from "./seconds-to-wait";
import { senderOf } from "./sender-of";

/** The key of the lock under which reports are counted and taken, one at a time. */
export const reportLock = 4_077_001;

/**
 * Takes a reader's word that something is wrong. The same words again within a day get the same
 * reference. The history begins with the secretariat's answer: a line in it for each report of a
 * stranger would let anybody make it longer for ever.
 * @param actor null for a reader, who needs no account
 * @param from.address the network address that the server saw
 * @returns the reference under which the outcome can be read
 * @throws TooOften (429)
 */
export async function reportMistake(
  actor: Actor | null,
  input: MistakeInput,
  from: { language: Language; address: string },
): Promise<{ reference: string }> {
  const sender = senderOf(from.address);
  return transaction(async (tx) => {
    authorize(actor, "mistake.report");
    await tx.execute(sql`select pg_advisory_xact_lock(${reportLock})`);
    const reported = await findReported(tx, sender, input);
    if (reported) return reported;
    const seconds = await secondsToWait(tx, sender);
    if (seconds > 0) throw new TooOften(seconds);
    await forgetSenders(tx);
    const { page, quote, heading, before, after, comment } = input;
    const [taken] = await tx
      .insert(mistakes)
      .values({
        reference: makeReference(),
        page,
        quote,
        heading,
        wordsBefore: before,
        wordsAfter: after,
        comment,
        language: from.language,
        receivedOn: programmeToday(),
        sender,
      })
      .returning({ reference: mistakes.reference });
    return taken!;
  });
}

async function findReported(tx: Tx, sender: Uint8Array, { page, quote, comment }: MistakeInput) {
  const [known] = await tx
    .select({ reference: mistakes.reference })
    .from(mistakes)
    .where(
      and(
        eq(mistakes.sender, sender),
        eq(mistakes.page, page),
        eq(mistakes.quote, quote),
        eq(mistakes.comment, comment),
      ),
    );
  return known ?? null;
}

/** Nobody's hash is kept for longer than the longest limit counts. */
const forgetSenders = (tx: Tx) =>
  tx
    .update(mistakes)
    .set({ sender: null })
    .where(
      and(isNotNull(mistakes.sender), lte(mistakes.receivedAt, sql`now() - interval '1 day'`)),
    );
