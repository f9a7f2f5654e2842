import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { decisions, decisionSteps } from "@/db/schema";
import type { DecisionStep, EventKind, SideCode } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { recordEvent } from "@/lib/history/record-event";
import { decisionHash } from "./decision-content";
import { decisionAfter } from "./lifecycle";
import { subjectOf, type StoredDecision } from "./lock-decision";

const decisionEvents: Record<DecisionStep, EventKind> = {
  propose: "decision.proposed",
  agree: "decision.agreed",
  decline: "decision.declined",
  withdraw: "decision.withdrawn",
  record: "decision.recorded",
};

/** The side an actor speaks for as coordinator; empty for the secretariat. */
export const sideOf = (actor: Actor): SideCode | null =>
  actor.memberships.find(({ role }) => role === "coordinator")?.sideCode ?? null;

/**
 * Takes a held decision one step on: asks the statute and the table of steps, and writes the state,
 * the step with the hash of what was decided, and the event.
 * @throws Refusal 403 or 409; nothing is written then
 */
export async function takeDecisionStep(
  tx: Tx,
  actor: Actor,
  step: Exclude<DecisionStep, "propose">,
  decision: StoredDecision,
  more: {
    reason?: string;
    columns?: Partial<StoredDecision>;
    /** What the step brings about; the history's lock is taken after it. */
    apply?: () => Promise<void>;
  } = {},
): Promise<void> {
  authorize(actor, `decision.${step}`, subjectOf(decision));
  const state = decisionAfter(step, decision.state);
  await tx
    .update(decisions)
    .set({ ...more.columns, state, version: decision.version + 1 })
    .where(eq(decisions.id, decision.id));
  await noteDecisionStep(tx, actor, step, decision, more);
}

/** Writes the step itself and its event. */
export async function noteDecisionStep(
  tx: Tx,
  actor: Actor,
  step: DecisionStep,
  decision: StoredDecision,
  more: { reason?: string; apply?: () => Promise<void> } = {},
): Promise<void> {
  const hash = decisionHash(decision);
  const sideCode = step === "record" ? null : sideOf(actor);
  await tx.insert(decisionSteps).values({
    decisionId: decision.id,
    step,
    actorId: actor.personId,
    sideCode,
    takenOn: programmeToday(),
    reason: more.reason ?? null,
    contentHash: hash,
  });
  await more.apply?.();
  await recordEvent(tx, actor, {
    kind: decisionEvents[step],
    subjectId: decision.id,
    ...(decision.milestoneId ? { milestoneId: decision.milestoneId } : {}),
    ...(sideCode ? { sideCode } : {}),
    facts: { decision: decision.kind, planId: decision.planId, contentHash: hash.toString("hex") },
  });
}
