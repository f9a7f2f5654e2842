import { and, eq, isNull } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { reservations } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { recordEvent } from "@/lib/history/record-event";
import { lockUpdate, wantVersion } from "./lock-update";
import type { StepInput } from "./step-input";
import { takeStep } from "./take-step";

/**
 * The other side's coordinator agrees that it is done, over these very words.
 * @throws Refusal 404, 403, or 409 when it was changed or another step was taken meanwhile
 */
export async function countersignUpdate(actor: Actor, input: StepInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.countersign", update);
    wantVersion(update, input.version);
    const withdrawn = await withdrawObjections(tx, update);
    await takeStep(tx, actor, "countersign", update);
    for (const { id, sideCode } of withdrawn)
      await recordEvent(tx, actor, {
        kind: "reservation.withdrawn",
        subjectId: id,
        milestoneId: update.milestoneId,
        sideCode,
      });
  });
}

/** A signature takes back what its side has held against the claim. */
const withdrawObjections = (tx: Tx, update: { id: string }) =>
  tx
    .update(reservations)
    .set({ withdrawnOn: programmeToday() })
    .where(and(eq(reservations.updateId, update.id), isNull(reservations.withdrawnOn)))
    .returning({ id: reservations.id, sideCode: reservations.sideCode });
