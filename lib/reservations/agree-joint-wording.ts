import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { jointWordings } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { sideOf } from "@/lib/decisions/take-decision-step";
import { recordEvent } from "@/lib/history/record-event";
import { wantVersion } from "@/lib/updates/lock-update";
import { lockJointWording, wantProposed, type JointWordingStepInput } from "./lock-joint-wording";

/**
 * The other side agrees to the proposed words; they are both sides' from today on, and public.
 * @throws Refusal 404, 403, or 409 when they were decided on meanwhile
 */
export async function agreeJointWording(actor: Actor, input: JointWordingStepInput): Promise<void> {
  await transaction(async (tx) => {
    const held = await lockJointWording(tx, actor, input.jointWordingId);
    authorize(actor, "wording.agree", {
      sideCode: held.proposedBySide,
      authorId: held.proposerId,
    });
    wantVersion(held, input.version);
    wantProposed(held);
    await tx
      .update(jointWordings)
      .set({
        state: "agreed",
        version: held.version + 1,
        agreerId: actor.personId,
        agreedOn: programmeToday(),
        agreedAt: new Date(),
      })
      .where(eq(jointWordings.id, held.id));
    const side = sideOf(actor);
    await recordEvent(tx, actor, {
      kind: "wording.agreed",
      subjectId: held.id,
      milestoneId: held.milestoneId,
      ...(side ? { sideCode: side } : {}),
    });
  });
}
