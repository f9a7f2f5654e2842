import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { jointWordings } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { recordEvent } from "@/lib/history/record-event";
import { wantVersion } from "@/lib/updates/lock-update";
import { lockJointWording, wantProposed, type JointWordingStepInput } from "./lock-joint-wording";

/**
 * The side that proposed joint words takes them back, to propose others.
 * @throws Refusal 404, 403, or 409 when they were decided on meanwhile
 */
export async function withdrawJointWording(
  actor: Actor,
  input: JointWordingStepInput,
): Promise<void> {
  await transaction(async (tx) => {
    const held = await lockJointWording(tx, actor, input.jointWordingId);
    authorize(actor, "wording.withdraw", { sideCode: held.proposedBySide });
    wantVersion(held, input.version);
    wantProposed(held);
    await tx
      .update(jointWordings)
      .set({ state: "withdrawn", version: held.version + 1 })
      .where(eq(jointWordings.id, held.id));
    await recordEvent(tx, actor, {
      kind: "wording.withdrawn",
      subjectId: held.id,
      milestoneId: held.milestoneId,
      sideCode: held.proposedBySide,
    });
  });
}
