import { and, eq, inArray, max, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import {
  decisions,
  milestones,
  plans,
  responsibilities,
  terms,
  turns,
  updates,
  wordings,
} from "@/db/schema";
import type { TurnKind } from "@/db/vocabulary";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { Refusal } from "@/lib/errors";
import { carryOver, mergeInto, splitUp } from "./apply-successions";
import type { Decided, DecidedOf } from "./decision-content";
import { insertMilestone, insertTerm } from "./insert-milestone";
import type { StoredDecision } from "./lock-decision";

type Milestone = typeof milestones.$inferSelect;
export type Recorded = {
  decision: StoredDecision;
  plan: typeof plans.$inferSelect;
  inForceOn: Day;
};

/** Writes what a recorded decision changes; every row names the decision. */
export async function applyDecision(
  tx: Tx,
  actor: Actor,
  recorded: Recorded & { decided: Decided; milestone: Milestone | null },
): Promise<void> {
  const { decided, milestone } = recorded;
  if (decided.kind === "approve") return approve(tx, recorded);
  if (decided.kind === "add") return add(tx, recorded, decided.content);
  if (!milestone) throw new Refusal("conflict", "noLongerFits");
  const turn = (kind: TurnKind, doneOn: Day | null = null) =>
    insertTurn(tx, actor, recorded, milestone, kind, doneOn);
  switch (decided.kind) {
    case "move":
      return move(tx, recorded, milestone, decided.content);
    case "amend":
      return amend(tx, recorded, milestone, decided.content);
    case "pass":
      return pass(tx, recorded, milestone, decided.content);
    case "remove":
      return turn("removed");
    case "close":
      return turn("closed", decided.content.doneOn);
    case "reopen":
      return turn("reopened");
    case "carry":
      await carryOver(tx, recorded, milestone, decided.content);
      return turn("carried");
    case "merge":
      await mergeInto(tx, recorded, milestone, decided.content.intoId);
      return turn("merged");
    case "split":
      await splitUp(tx, recorded, milestone, decided.content.parts);
      return turn("split");
  }
}

/** The plan is frozen as the denominator: its milestones are listed from the day of force. */
async function approve(tx: Tx, { decision, plan, inForceOn }: Recorded): Promise<void> {
  await tx.update(milestones).set({ listedOn: inForceOn }).where(eq(milestones.planId, plan.id));
  await tx
    .update(terms)
    .set({ setOn: inForceOn })
    .where(
      inArray(
        terms.milestoneId,
        tx.select({ id: milestones.id }).from(milestones).where(eq(milestones.planId, plan.id)),
      ),
    );
  await tx
    .update(plans)
    .set({
      state: "approved",
      approvedOn: inForceOn,
      approvedAtId: sql`(select meeting_id from decisions where id = ${decision.id})`,
    })
    .where(eq(plans.id, plan.id));
}

/** The decision is about the milestone from now on. */
async function add(
  tx: Tx,
  { decision, plan, inForceOn }: Recorded,
  content: DecidedOf<"add">,
): Promise<void> {
  const milestoneId = await insertMilestone(tx, {
    ...content,
    planId: plan.id,
    visibility: "public",
    listedOn: inForceOn,
    decisionId: decision.id,
  });
  await tx.update(decisions).set({ milestoneId }).where(eq(decisions.id, decision.id));
}

async function move(
  tx: Tx,
  { decision, inForceOn }: Recorded,
  milestone: Milestone,
  { term }: DecidedOf<"move">,
): Promise<void> {
  const [last] = await tx
    .select({ number: max(terms.number), setOn: max(terms.setOn) })
    .from(terms)
    .where(eq(terms.milestoneId, milestone.id));
  wantLater(inForceOn, last?.setOn ?? null);
  await insertTerm(tx, {
    milestoneId: milestone.id,
    number: (last?.number ?? 0) + 1,
    term,
    setOn: inForceOn,
    decisionId: decision.id,
    reason: { original: decision.language, [decision.language]: decision.reason },
  });
}

/** Two terms, or two wordings, are never in force from the same day; nor does a later one come first. */
function wantLater(inForceOn: Day, lastSetOn: Day | null): void {
  if (lastSetOn !== null && inForceOn <= lastSetOn)
    throw new Refusal("invalid", "incomplete", { inForceOn: ["beforeLast"] });
}

async function amend(
  tx: Tx,
  { decision, inForceOn }: Recorded,
  milestone: Milestone,
  { title, completion }: DecidedOf<"amend">,
): Promise<void> {
  const [last] = await tx
    .select({ number: max(wordings.number), setOn: max(wordings.setOn) })
    .from(wordings)
    .where(eq(wordings.milestoneId, milestone.id));
  wantLater(inForceOn, last?.setOn ?? null);
  await tx.insert(wordings).values({
    milestoneId: milestone.id,
    number: (last?.number ?? 1) + 1,
    title,
    completion,
    setOn: inForceOn,
    decisionId: decision.id,
  });
}

/** The successor takes the part over on the day of force, with the drafts; what was submitted keeps its name. */
async function pass(
  tx: Tx,
  { decision, inForceOn }: Recorded,
  milestone: Milestone,
  { fromBodyId, toBodyId, part }: DecidedOf<"pass">,
): Promise<void> {
  const held = (bodyId: string) =>
    and(eq(responsibilities.milestoneId, milestone.id), eq(responsibilities.bodyId, bodyId));
  const [from] = fromBodyId
    ? await tx
        .update(responsibilities)
        .set({ validTo: inForceOn, endedById: decision.id })
        .where(held(fromBodyId))
        .returning({ part: responsibilities.part })
    : [];
  await tx.execute(sql`insert into responsibilities
    (milestone_id, body_id, side_code, part, valid_from, decision_id, provenance)
    select ${milestone.id}::uuid, id, side_code, ${from?.part ?? part}, ${inForceOn}::date,
      ${decision.id}::uuid, 'official' from bodies where id = ${toBodyId}::uuid`);
  if (fromBodyId)
    await tx
      .update(updates)
      .set({ bodyId: toBodyId, version: sql`${updates.version} + 1` })
      .where(
        and(
          eq(updates.milestoneId, milestone.id),
          eq(updates.bodyId, fromBodyId),
          inArray(updates.state, ["draft", "returned"]),
        ),
      );
}

async function insertTurn(
  tx: Tx,
  actor: Actor,
  { decision, inForceOn }: Recorded,
  milestone: Milestone,
  kind: TurnKind,
  doneOn: Day | null,
): Promise<void> {
  const [last] = await tx
    .select({ onDay: max(turns.onDay) })
    .from(turns)
    .where(eq(turns.milestoneId, milestone.id));
  if (last?.onDay && inForceOn < last.onDay)
    throw new Refusal("invalid", "incomplete", { inForceOn: ["beforeLast"] });
  if (doneOn !== null && doneOn > inForceOn)
    throw new Refusal("invalid", "incomplete", { inForceOn: ["beforeDone"] });
  await tx.insert(turns).values({
    milestoneId: milestone.id,
    kind,
    onDay: inForceOn,
    doneOn,
    decisionId: decision.id,
    actorId: actor.personId,
  });
}
