import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { plans } from "@/db/schema";
import { visibilities } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { wantArea, wantFreeCode, wantLeads, wantTermFits } from "@/lib/decisions/check-decision";
import { decisionContents } from "@/lib/decisions/decision-content";
import { insertMilestone } from "@/lib/decisions/insert-milestone";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";

export const DraftMilestoneInput = z.object({
  planId: z.uuid(),
  visibility: z.enum(visibilities).default("public"),
  content: decisionContents.add,
});
export type DraftMilestoneInput = z.output<typeof DraftMilestoneInput>;

/**
 * Adds a milestone to the draft of a plan. Once the plan is approved, only a decision adds one.
 * @throws Refusal 404, 403, 409 when the plan is no draft, or 422 with the field that does not fit
 */
export async function draftMilestone(actor: Actor, input: DraftMilestoneInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "plan.draft");
    const [plan] = await tx
      .select()
      .from(plans)
      .where(eq(plans.id, input.planId))
      .for("no key update");
    if (!plan) throw unknownThing();
    if (plan.state !== "draft") throw new Refusal("conflict", "planNotDraft");
    const { content } = input;
    wantTermFits(content.term, plan.firstOn);
    await wantFreeCode(tx, plan.id, content.code, "code");
    await wantArea(tx, plan.programmeId, content.areaId);
    await wantLeads(tx, content.leads);
    const milestoneId = await insertMilestone(tx, {
      ...content,
      planId: plan.id,
      visibility: input.visibility,
      listedOn: programmeToday(),
      decisionId: null,
    });
    await recordEvent(tx, actor, {
      kind: "milestone.drafted",
      subjectId: milestoneId,
      milestoneId,
    });
  });
}
