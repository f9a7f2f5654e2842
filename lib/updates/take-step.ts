import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { takenSteps, updates } from "@/db/schema";
import type { EventKind, SideCode, UpdateStep } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { programmeToday, sideToday } from "@/lib/dates/programme-today";
import { recordEvent } from "@/lib/history/record-event";
import { updateStateAfter } from "./lifecycle";
import type { StoredUpdate } from "./lock-update";
import { hashForStep } from "./hash-for-step";
import { readWords } from "./read-words";

const updateEvents: Record<UpdateStep, EventKind> = {
  submit: "update.submitted",
  clear: "update.cleared",
  countersign: "update.countersigned",
  publish: "update.published",
  return: "update.returned",
  withdraw: "update.withdrawn",
  retract: "update.retracted",
};

/**
 * Takes a held update one step on: asks the statute, the table of steps, and writes the state, the
 * step with the hash of the words it was taken over, and the event.
 * @throws Refusal 404, 403 or 409; nothing is written then
 */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  step: UpdateStep,
  update: StoredUpdate,
  reason?: string,
): Promise<void> {
  authorize(actor, `update.${step}`, update);
  const [words, taken] = await Promise.all([readWords(tx, update), stepsOf(tx, update.id)]);
  const { isSigned, ...over } = hashForStep(step, words, taken);
  const state = updateStateAfter(step, { ...update, isSigned });
  const today = programmeToday();

  // Sent together and in this order, so that the head of the history is held for its own statement and the commit alone.
  const changed = tx
    .update(updates)
    .set({ state, version: update.version + 1, ...datesOf(step, update.sideCode, today) })
    .where(eq(updates.id, update.id))
    .execute();
  const noted = tx
    .insert(takenSteps)
    .values({
      updateId: update.id,
      step,
      fromState: update.state,
      toState: state,
      actorId: actor.personId,
      takenOn: today,
      reason: reason ?? null,
      ...over,
    })
    .execute();
  const recorded = recordEvent(tx, actor, {
    kind: updateEvents[step],
    subjectId: update.id,
    milestoneId: update.milestoneId,
    bodyId: update.bodyId,
    sideCode: update.sideCode,
    facts: {
      claim: update.claim,
      percentDone: update.percentDone,
      contentHash: over.contentHash.toString("hex"),
    },
  });
  await Promise.all([changed, noted, recorded]);
}

const stepsOf = (tx: Tx, updateId: string) =>
  tx
    .select({
      step: takenSteps.step,
      contentHash: takenSteps.contentHash,
      hashVersion: takenSteps.hashVersion,
    })
    .from(takenSteps)
    .where(eq(takenSteps.updateId, updateId))
    .orderBy(asc(takenSteps.takenAt));

function datesOf(step: UpdateStep, sideCode: SideCode, today: Day) {
  if (step === "submit") return { submittedAt: new Date(), submittedOn: sideToday(sideCode) };
  if (step === "publish") return { publishedAt: new Date(), publishedOn: today };
  if (step === "retract") return { retractedOn: today };
  return {};
}
