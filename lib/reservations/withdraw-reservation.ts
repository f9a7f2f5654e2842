import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { reservations } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { isKnowable } from "@/lib/milestones/is-knowable";

export const WithdrawReservationInput = z.object({ reservationId: z.uuid() });
export type WithdrawReservationInput = z.output<typeof WithdrawReservationInput>;

/**
 * A side takes its reservation back from today on; it stays in the record for the days before.
 * @throws Refusal 404, 403 for the other side's, or 409 when it was withdrawn already
 */
export async function withdrawReservation(
  actor: Actor,
  input: WithdrawReservationInput,
): Promise<void> {
  await transaction(async (tx) => {
    const [held] = await tx
      .select()
      .from(reservations)
      .where(eq(reservations.id, input.reservationId))
      .for("update");
    if (!held || !(await isKnowable(actor, held.milestoneId, tx))) throw unknownThing();
    authorize(actor, "reservation.withdraw", { sideCode: held.sideCode });
    if (held.withdrawnOn !== null) throw new Refusal("conflict", "wrongState");
    await tx
      .update(reservations)
      .set({ withdrawnOn: programmeToday() })
      .where(eq(reservations.id, held.id));
    await recordEvent(tx, actor, {
      kind: "reservation.withdrawn",
      subjectId: held.id,
      milestoneId: held.milestoneId,
      sideCode: held.sideCode,
    });
  });
}
