import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { decisions, plans, rounds } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { openDecisionStates } from "@/lib/decisions/lifecycle";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { freezeReport } from "@/lib/reports/freeze-report";

export const ClosePlanInput = z.object({ planId: z.uuid() });
export type ClosePlanInput = z.output<typeof ClosePlanInput>;

/**
 * Closes a plan with its final report: what was done, what was not, and where that goes on.
 * @throws Refusal 404, 403, or 409 when it is not approved, or a round or a decision is still open
 */
export async function closePlan(
  actor: Actor,
  input: ClosePlanInput,
): Promise<{ reportId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "plan.close");
    const [plan] = await tx
      .select()
      .from(plans)
      .where(eq(plans.id, input.planId))
      .for("no key update");
    if (!plan) throw unknownThing();
    if (plan.state !== "approved") throw new Refusal("conflict", "planNotApproved");
    await wantNothingOpen(tx, plan.id);
    const day = programmeToday();
    const { reportId, hash } = await freezeReport(tx, {
      kind: "final",
      planId: plan.id,
      round: null,
      day,
    });
    await tx.update(plans).set({ state: "closed" }).where(eq(plans.id, plan.id));
    await recordEvent(tx, actor, {
      kind: "plan.closed",
      subjectId: plan.id,
      facts: { plan: plan.slug, reportId, sha256: hash.toString("hex") },
    });
    return { reportId };
  });
}

async function wantNothingOpen(tx: Tx, planId: string): Promise<void> {
  const [round] = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.planId, planId), isNull(rounds.closedOn)));
  if (round) throw new Refusal("conflict", "roundOpen");
  const [decision] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.planId, planId), inArray(decisions.state, [...openDecisionStates])));
  if (decision) throw new Refusal("conflict", "undecided");
}
