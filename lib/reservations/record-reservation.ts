import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { reservations, updates } from "@/db/schema";
import { languages, reservationReaders, type SideCode } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { sideOf } from "@/lib/decisions/take-decision-step";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { isSignedBy } from "@/lib/updates/is-signed-over";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

export const ReservationInput = z.object({
  milestoneId: z.uuid(),
  updateId: z.uuid().optional(),
  text: longText(limits.reservation).min(1, "required"),
  language: z.enum(languages),
  readers: z.enum(reservationReaders, "choose"),
});
export type ReservationInput = z.output<typeof ReservationInput>;

/**
 * A side puts on record what it holds against a milestone's standing, or objects to the other side's
 * claim that it is done. An objection undoes what silence has confirmed; a signature it cannot undo.
 * @throws Refusal 404, 403, or 409 when its side has signed the claim
 */
export async function recordReservation(actor: Actor, input: ReservationInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "reservation.record");
    const side = sideOf(actor);
    if (!side || !(await isKnowable(actor, input.milestoneId, tx))) throw unknownThing();
    if (input.updateId)
      await wantOpenToObjection(tx, actor, input.updateId, input.milestoneId, side);
    const [recorded] = await tx
      .insert(reservations)
      .values({
        milestoneId: input.milestoneId,
        updateId: input.updateId ?? null,
        sideCode: side,
        text: input.text,
        language: input.language,
        readers: input.readers,
        actorId: actor.personId,
        recordedOn: programmeToday(),
      })
      .returning({ id: reservations.id });
    await recordEvent(tx, actor, {
      kind: "reservation.recorded",
      subjectId: recorded!.id,
      milestoneId: input.milestoneId,
      sideCode: side,
      facts: { readers: input.readers, updateId: input.updateId ?? null },
    });
  });
}

async function wantOpenToObjection(
  tx: Tx,
  actor: Actor,
  updateId: string,
  milestoneId: string,
  side: SideCode,
): Promise<void> {
  const [held] = await tx
    .select({ update: updates, isSigned: isSignedBy(programmeToday()) })
    .from(updates)
    .where(and(eq(updates.id, updateId), eq(updates.milestoneId, milestoneId)))
    .for("update", { of: updates });
  if (!held || !can(actor, "update.read", held.update)) throw unknownThing();
  const { update } = held;
  if (update.claim !== "done" || update.sideCode === side || update.state === "retracted")
    throw new Refusal("conflict", "wrongState");
  if (held.isSigned) throw new Refusal("conflict", "alreadySigned");
}
