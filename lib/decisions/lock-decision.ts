import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { decisions } from "@/db/schema";
import { can, type Actor } from "@/lib/access/permissions";
import { unknownThing } from "@/lib/errors";
import { isKnowable } from "@/lib/milestones/is-knowable";

export type StoredDecision = typeof decisions.$inferSelect;

/**
 * Holds a decision's row until the transaction ends.
 * @throws Refusal 404 for one that is not there, or is about what the actor may not know
 */
export async function lockDecision(
  tx: Tx,
  actor: Actor,
  decisionId: string,
): Promise<StoredDecision> {
  const [decision] = await tx
    .select()
    .from(decisions)
    .where(eq(decisions.id, decisionId))
    .for("update");
  if (!decision || !can(actor, "decision.read")) throw unknownThing();
  if (decision.milestoneId && !(await isKnowable(actor, decision.milestoneId, tx)))
    throw unknownThing();
  return decision;
}

/** What the statute asks of a decision: whose it is. */
export const subjectOf = (decision: StoredDecision) => ({
  sideCode: decision.proposedBySide,
  authorId: decision.proposerId,
});
