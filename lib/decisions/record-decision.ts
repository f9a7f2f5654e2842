import { asc, eq, inArray } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { meetings, milestones, plans } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal } from "@/lib/errors";
import { wantVersion } from "@/lib/updates/lock-update";
import { applyDecision } from "./apply-decision";
import { checkDecision } from "./check-decision";
import type { Decided } from "./decision-content";
import type { RecordInput } from "./decision-step-input";
import { decisionAfter } from "./lifecycle";
import { lockDecision, subjectOf, type StoredDecision } from "./lock-decision";
import { takeDecisionStep } from "./take-decision-step";

/**
 * The secretariat records a decision that both coordinators agreed on, with its instrument; what it
 * decides is in force from its day on.
 * @throws Refusal 404, 403, 409 when a side would be skipped or it no longer fits, or 422
 */
export async function recordDecision(actor: Actor, input: RecordInput): Promise<void> {
  await transaction(async (tx) => {
    const decision = await lockDecision(tx, actor, input.decisionId);
    authorize(actor, "decision.record", subjectOf(decision));
    wantVersion(decision, input.version);
    decisionAfter("record", decision.state);
    const today = programmeToday();
    const inForceOn = input.inForceOn ?? input.instrumentOn;
    await wantInstrument(tx, decision, input, inForceOn, today);
    const decided = { kind: decision.kind, content: decision.content } as unknown as Decided;
    await holdAllOf(tx, decision, decided);
    const { plan, milestone } = await checkAgain(tx, decision, decided, today);
    await takeDecisionStep(tx, actor, "record", decision, {
      columns: {
        recordedOn: today,
        recordedAt: new Date(),
        instrument: input.instrument,
        meetingId: input.instrument === "session" ? (input.meetingId ?? null) : null,
        instrumentNumber: input.instrumentNumber,
        instrumentOn: input.instrumentOn,
        inForceOn,
      },
      apply: () => applyDecision(tx, actor, { decision, decided, plan, milestone, inForceOn }),
    });
  });
}

/** Holds the plans, in the order of their ids, and the milestone that the decision is about. */
async function holdAllOf(tx: Tx, decision: StoredDecision, decided: Decided): Promise<void> {
  const other = decided.kind === "carry" ? [decided.content.planId] : [];
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(inArray(plans.id, [decision.planId, ...other]))
    .orderBy(asc(plans.id))
    .for("no key update");
  if (decision.milestoneId)
    await tx
      .select({ id: milestones.id })
      .from(milestones)
      .where(eq(milestones.id, decision.milestoneId))
      .for("no key update");
}

/** An instrument is dated when it is made, and a decision is not in force before it. */
async function wantInstrument(
  tx: Tx,
  decision: StoredDecision,
  input: RecordInput,
  inForceOn: Day,
  today: Day,
): Promise<void> {
  const faults: Record<string, string[]> = {};
  if (input.instrumentOn > today) faults["instrumentOn"] = ["future"];
  if (inForceOn < input.instrumentOn) faults["inForceOn"] = ["beforeInstrument"];
  // Drafts go to the successor at once; nobody could write until then.
  if (decision.kind === "pass" && inForceOn > today) faults["inForceOn"] = ["notYet"];
  if (input.meetingId) {
    const [known] = await tx
      .select({ id: meetings.id })
      .from(meetings)
      .innerJoin(plans, eq(plans.programmeId, meetings.programmeId))
      .where(eq(meetings.id, input.meetingId))
      .limit(1);
    if (!known) faults["meetingId"] = ["choose"];
  }
  if (Object.keys(faults).length > 0) throw new Refusal("invalid", "incomplete", faults);
}

/** What was proposed is not the secretariat's to correct: where it no longer fits, the sides propose anew. */
async function checkAgain(tx: Tx, decision: StoredDecision, decided: Decided, today: Day) {
  try {
    return await checkDecision(tx, decision, decided, today);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === "invalid")
      throw new Refusal("conflict", "noLongerFits");
    throw thrown;
  }
}
