import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { jointWordings, milestones } from "@/db/schema";
import { languages } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { sideOf } from "@/lib/decisions/take-decision-step";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

export const JointWordingInput = z.object({
  milestoneId: z.uuid(),
  text: longText(limits.jointWording).min(1, "required"),
  language: z.enum(languages),
});
export type JointWordingInput = z.output<typeof JointWordingInput>;

/**
 * A side proposes words on where a milestone stands that both could say.
 * @throws Refusal 404, 403, or 409 while another proposal is open
 */
export async function proposeJointWording(actor: Actor, input: JointWordingInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "wording.propose");
    const side = sideOf(actor);
    if (!side || !(await isKnowable(actor, input.milestoneId, tx))) throw unknownThing();
    await tx
      .select({ id: milestones.id })
      .from(milestones)
      .where(eq(milestones.id, input.milestoneId))
      .for("no key update");
    // Words of one's own in answer to the other side's take their place.
    const replaced = await tx
      .update(jointWordings)
      .set({ state: "withdrawn" })
      .where(
        and(eq(jointWordings.milestoneId, input.milestoneId), eq(jointWordings.state, "proposed")),
      )
      .returning({ side: jointWordings.proposedBySide });
    if (replaced.some((other) => other.side === side))
      throw new Refusal("conflict", "alreadyProposed");
    const [proposed] = await tx
      .insert(jointWordings)
      .values({
        ...input,
        proposedBySide: side,
        proposerId: actor.personId,
        proposedOn: programmeToday(),
      })
      .returning({ id: jointWordings.id });
    await recordEvent(tx, actor, {
      kind: "wording.proposed",
      subjectId: proposed!.id,
      milestoneId: input.milestoneId,
      sideCode: side,
    });
  });
}
