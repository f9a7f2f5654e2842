import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/connect";
import { jointWordings } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import { Refusal, unknownThing } from "@/lib/errors";
import { isKnowable } from "@/lib/milestones/is-knowable";

export const JointWordingStepInput = z.object({
  jointWordingId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export type JointWordingStepInput = z.output<typeof JointWordingStepInput>;

/**
 * Holds a proposal of joint words until the transaction ends.
 * @throws Refusal 404 for one that the actor may not know
 */
export async function lockJointWording(tx: Tx, actor: Actor, jointWordingId: string) {
  const [held] = await tx
    .select()
    .from(jointWordings)
    .where(eq(jointWordings.id, jointWordingId))
    .for("update");
  if (!held || !(await isKnowable(actor, held.milestoneId, tx))) throw unknownThing();
  return held;
}

/** @throws Refusal 409 once it was decided */
export function wantProposed({ state }: { state: string }): void {
  if (state !== "proposed") throw new Refusal("conflict", "wrongState");
}
