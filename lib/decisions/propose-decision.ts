import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { decisions, plans } from "@/db/schema";
import { languages } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";
import { checkDecision } from "./check-decision";
import { decisionContents } from "./decision-content";
import { openDecisionStates } from "./lifecycle";
import { noteDecisionStep, sideOf } from "./take-decision-step";

const About = z.object({
  planId: z.uuid(),
  milestoneId: z.uuid().optional(),
  reason: longText(limits.reason).min(1, "required"),
  language: z.enum(languages),
});

const ofKind = <Kind extends keyof typeof decisionContents>(kind: Kind) =>
  About.extend({ kind: z.literal(kind), content: decisionContents[kind] });

/** What a coordinator proposes: a kind of decision, what it says, and why. */
export const DecisionProposal = z.discriminatedUnion("kind", [
  ofKind("approve"),
  ofKind("add"),
  ofKind("move"),
  ofKind("amend"),
  ofKind("pass"),
  ofKind("remove"),
  ofKind("carry"),
  ofKind("merge"),
  ofKind("split"),
  ofKind("close"),
  ofKind("reopen"),
]);
export type DecisionProposal = z.output<typeof DecisionProposal>;

/**
 * A side proposes a decision to the other; the proposal is its own agreement.
 * @returns the decision's id
 * @throws Refusal 404, 403, 409, or 422 with the field that does not fit
 */
export async function proposeDecision(
  actor: Actor,
  input: DecisionProposal,
): Promise<{ decisionId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "decision.propose");
    const side = sideOf(actor);
    if (!side) throw unknownThing();
    const about = { planId: input.planId, milestoneId: input.milestoneId ?? null };
    const named = [about.milestoneId, input.kind === "merge" ? input.content.intoId : null];
    for (const id of named) if (id && !(await isKnowable(actor, id, tx))) throw unknownThing();
    await holdPlan(tx, about.planId);
    await checkDecision(tx, about, input, programmeToday());
    await wantNoOther(tx, about, input.kind);
    const [decision] = await tx
      .insert(decisions)
      .values({
        ...about,
        kind: input.kind,
        content: input.content as Record<string, unknown>,
        reason: input.reason,
        language: input.language,
        proposedBySide: side,
        proposerId: actor.personId,
        proposedOn: programmeToday(),
      })
      .returning();
    await noteDecisionStep(tx, actor, "propose", decision!);
    return { decisionId: decision!.id };
  });
}

/** Two people who propose on one plan take turns. */
async function holdPlan(tx: Tx, planId: string): Promise<void> {
  await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("no key update");
}

/** One open proposal of a kind at a time; `add` may stand beside another. */
async function wantNoOther(
  tx: Tx,
  about: { planId: string; milestoneId: string | null },
  kind: DecisionProposal["kind"],
): Promise<void> {
  if (kind === "add") return;
  const [other] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(
      and(
        eq(decisions.planId, about.planId),
        about.milestoneId
          ? eq(decisions.milestoneId, about.milestoneId)
          : isNull(decisions.milestoneId),
        eq(decisions.kind, kind),
        inArray(decisions.state, [...openDecisionStates]),
      ),
    );
  if (other) throw new Refusal("conflict", "alreadyProposed");
}
