import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { milestones, plans, successions } from "@/db/schema";
import { invalid } from "./invalid";
import { wouldLoop } from "./would-loop";

type Milestone = typeof milestones.$inferSelect;

/** A milestone is carried into a later plan that still takes something in. */
export async function checkCarry(
  tx: Tx,
  plan: typeof plans.$inferSelect,
  milestone: Milestone,
  content: { planId: string; code: string },
) {
  const [into] = await tx.select().from(plans).where(eq(plans.id, content.planId));
  if (!into || into.programmeId !== plan.programmeId) throw invalid("planId", "choose");
  if (into.state !== "draft" && into.state !== "approved") throw invalid("planId", "planOver");
  const [there] = await tx
    .select({ id: milestones.id })
    .from(milestones)
    .where(and(eq(milestones.planId, into.id), eq(milestones.code, content.code)));
  if (there) await wantNewLink(tx, milestone, there.id, "code");
  if (into.firstOn <= plan.firstOn) throw invalid("planId", "carryForward");
}

/** A milestone is merged into another one of its plan. */
export async function checkMerge(tx: Tx, milestone: Milestone, intoId: string) {
  const [into] = await tx
    .select({ id: milestones.id, visibility: milestones.visibility })
    .from(milestones)
    .where(and(eq(milestones.id, intoId), eq(milestones.planId, milestone.planId)));
  const isHidden = into?.visibility === "restricted" && milestone.visibility === "public";
  if (!into || isHidden) throw invalid("intoId", "choose");
  await wantNewLink(tx, milestone, into.id, "intoId");
}

/** A milestone goes on in another once, and never in itself. */
async function wantNewLink(tx: Tx, milestone: Milestone, toId: string, field: string) {
  if (await wouldLoop(tx, milestone.id, toId)) throw invalid(field, "loop");
  const [known] = await tx
    .select({ id: successions.id })
    .from(successions)
    .where(and(eq(successions.fromId, milestone.id), eq(successions.toId, toId)));
  if (known) throw invalid(field, "linked");
}

/** Each part of a milestone bears a number of its own. */
export async function checkSplit(
  tx: Tx,
  milestone: Milestone,
  pieces: readonly { code: string }[],
) {
  const codes = pieces.map(({ code }) => code);
  const taken = await tx
    .select({ code: milestones.code })
    .from(milestones)
    .where(and(eq(milestones.planId, milestone.planId), inArray(milestones.code, codes)));
  codes.forEach((code, index) => {
    if (taken.some((other) => other.code === code) || codes.indexOf(code) < index)
      throw invalid(`parts[${index}].code`, "codeTaken");
  });
}
