import { and, eq, gte, inArray, not } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { milestones, roundDues, roundObligations, rounds, updates } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { dayOn, programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { addDays, type Day } from "@/lib/dates/day";
import { freezeReport } from "@/lib/reports/freeze-report";
import { editableStates, openStates } from "@/lib/updates/lifecycle";
import { isAnswered } from "./is-answered";

export const CloseRoundInput = z.object({ roundId: z.uuid() });
export type CloseRoundInput = z.output<typeof CloseRoundInput>;

/**
 * Closes a round: its report is frozen, rows and texts, and its SHA-256 goes into the history. Nothing
 * that comes later changes it.
 * @throws Refusal 404, 403, or 409 when it is closed already, updates still wait for a step, or a side that
 * owes a report still has time
 */
export async function closeRound(
  actor: Actor,
  input: CloseRoundInput,
): Promise<{ reportId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "round.close");
    const [round] = await tx
      .select()
      .from(rounds)
      .where(eq(rounds.id, input.roundId))
      .for("update");
    if (!round) throw unknownThing();
    if (round.closedOn !== null) throw new Refusal("conflict", "wrongState");
    await wantNoneWaiting(tx, round.planId);
    const today = programmeToday();
    await wantNobodyInTime(tx, round, today);
    const { reportId, hash } = await freezeReport(tx, {
      kind: "round",
      planId: round.planId,
      round,
      day: today,
    });
    await tx.update(rounds).set({ closedOn: today }).where(eq(rounds.id, round.id));
    await recordEvent(tx, actor, {
      kind: "round.closed",
      subjectId: round.id,
      facts: { planId: round.planId, reportId, sha256: hash.toString("hex") },
    });
    return { reportId };
  });
}

/** What lies with a reviewer takes its step first. Nothing that is begun moves between the look and the closing: it is held. */
async function wantNoneWaiting(tx: Tx, planId: string): Promise<void> {
  const begun = await tx
    .select({ state: updates.state })
    .from(updates)
    .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
    .where(and(eq(milestones.planId, planId), inArray(updates.state, [...openStates])))
    .for("update", { of: updates });
  if (begun.some(({ state }) => !editableStates.includes(state)))
    throw new Refusal("conflict", "undecided");
}

/** Before its due day a side is not silent; what is still owed may come. */
async function wantNobodyInTime(tx: Tx, round: { id: string; opensOn: Day }, today: Day) {
  const { milestoneId, sideCode, roundId } = roundObligations;
  const waiting = await tx
    .select({ dueOn: roundDues.dueOn, sideCode })
    .from(roundObligations)
    .innerJoin(roundDues, and(eq(roundDues.roundId, roundId), eq(roundDues.sideCode, sideCode)))
    .where(
      and(
        eq(roundId, round.id),
        gte(roundDues.dueOn, addDays(today, -1)),
        not(isAnswered({ milestoneId, sideCode, from: round.opensOn, to: today })),
      ),
    );
  if (waiting.some((due) => due.dueOn >= dayOn(due.sideCode, today)))
    throw new Refusal("conflict", "notDueYet");
}
