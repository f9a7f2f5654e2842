import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { turns } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { Refusal } from "@/lib/errors";
import type { ReasonedInput } from "./decision-input";
import { lockUpdate, wantVersion } from "./lock-update";
import { takeStep } from "./take-step";

/**
 * Takes a published update off the public pages, with the reason; the one before it shows again.
 * @throws Refusal 404, 403, or 409 when it was changed or decided meanwhile
 */
export async function retractUpdate(actor: Actor, input: ReasonedInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "update.retract", update);
    wantVersion(update, input.version);
    await refuseIfClosedOver(tx, update.id);
    await takeStep(tx, actor, "retract", update, input.reason);
  });
}

/** What a closing rests on stays public; both sides reopen the milestone first. */
async function refuseIfClosedOver(tx: Tx, updateId: string): Promise<void> {
  const [closing] = await tx
    .select({ id: turns.id })
    .from(turns)
    .where(
      and(
        eq(turns.updateId, updateId),
        sql`not exists (select from ${turns} later where later.milestone_id = ${turns.milestoneId}
          and later.recorded_at > ${turns.recordedAt})`,
      ),
    );
  if (closing) throw new Refusal("conflict", "closedOverIt");
}
