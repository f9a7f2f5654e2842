import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { qualified } from "@/db/qualified";
import { areas, bodies, milestones, plans, responsibilities, terms } from "@/db/schema";
import type { PlanState } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";
import type { TermWords } from "@/lib/standing/term-words";
import type { Decided, DecidedOf } from "./decision-content";
import { checkCarry, checkMerge, checkSplit } from "./check-succession";
import { invalid } from "./invalid";

type About = { planId: string; milestoneId: string | null };
type Milestone = typeof milestones.$inferSelect;

/**
 * Whether what is decided fits what stands today. Asked when it is proposed, and again when it is
 * recorded, because much can happen in between.
 * @throws Refusal 404, 409, or 422 with the field that does not fit
 */
export async function checkDecision(
  tx: Tx,
  about: About,
  decided: Decided,
  day: Day,
): Promise<{ plan: typeof plans.$inferSelect; milestone: Milestone | null }> {
  const [plan] = await tx.select().from(plans).where(eq(plans.id, about.planId));
  if (!plan) throw unknownThing();
  wantPlanState(decided.kind, plan.state);
  if (decided.kind === "approve") {
    await wantWholePlan(tx, plan.id);
    return { plan, milestone: null };
  }
  if (decided.kind === "add") {
    wantTermFits(decided.content.term, plan.firstOn);
    await wantFreeCode(tx, plan.id, decided.content.code, "code");
    await wantArea(tx, plan.programmeId, decided.content.areaId);
    await wantLeads(tx, decided.content.leads);
    return { plan, milestone: null };
  }

  const milestone = await findMilestone(tx, about);
  await wantOutcome(tx, milestone, decided.kind, day);
  switch (decided.kind) {
    case "move":
      wantTermFits(decided.content.term, milestone.listedOn);
      break;
    case "pass":
      await checkPass(tx, milestone, decided.content);
      break;
    case "carry":
      await checkCarry(tx, plan, milestone, decided.content);
      break;
    case "merge":
      await checkMerge(tx, milestone, decided.content.intoId);
      break;
    case "split":
      await checkSplit(tx, milestone, decided.content.parts);
      break;
    case "close":
      if (decided.content.doneOn > day) throw invalid("doneOn", "future");
      break;
    case "amend":
    case "remove":
    case "reopen":
      break;
  }
  return { plan, milestone };
}

function wantPlanState(kind: Decided["kind"], state: PlanState): void {
  if (kind === "approve") {
    if (state !== "draft") throw new Refusal("conflict", "planNotDraft");
  } else if (state !== "approved" && !(kind === "carry" && state === "closed"))
    throw new Refusal("conflict", "planNotApproved");
}

/** A plan is approved whole: it has milestones, and each has a term and somebody who leads it. */
async function wantWholePlan(tx: Tx, planId: string): Promise<void> {
  const [counted] = await tx
    .select({
      all: sql<number>`count(*)::int`,
      whole: sql<number>`count(*) filter (where
        exists (select from ${terms} t where t.milestone_id = ${qualified(milestones.id)})
        and exists (select from ${responsibilities} r where r.milestone_id = ${qualified(milestones.id)}))::int`,
    })
    .from(milestones)
    .where(eq(milestones.planId, planId));
  if (!counted || counted.all === 0 || counted.whole < counted.all)
    throw new Refusal("conflict", "planIncomplete");
}

/** A term does not end before its milestone began. */
export function wantTermFits(term: TermWords, beganOn: Day): void {
  if (term.lastOn !== null && term.lastOn < beganOn) throw invalid("term.day", "termBeforeStart");
}

export async function wantFreeCode(tx: Tx, planId: string, code: string, field: string) {
  const [taken] = await tx
    .select({ id: milestones.id })
    .from(milestones)
    .where(and(eq(milestones.planId, planId), eq(milestones.code, code)));
  if (taken) throw invalid(field, "codeTaken");
}

export async function wantArea(tx: Tx, programmeId: string, areaId: string) {
  const [area] = await tx
    .select({ id: areas.id })
    .from(areas)
    .where(and(eq(areas.id, areaId), eq(areas.programmeId, programmeId)));
  if (!area) throw invalid("areaId", "choose");
}

/** Each lead is a body of its side. */
export async function wantLeads(
  tx: Tx,
  leads: { BY?: string | undefined; KZ?: string | undefined },
) {
  for (const side of ["BY", "KZ"] as const) {
    const id = leads[side];
    if (id === undefined) continue;
    const [body] = await tx
      .select({ id: bodies.id })
      .from(bodies)
      .where(and(eq(bodies.id, id), eq(bodies.sideCode, side)));
    if (!body) throw invalid(`leads.${side}`, "choose");
  }
}

async function findMilestone(tx: Tx, about: About): Promise<Milestone> {
  if (!about.milestoneId) throw unknownThing();
  const [milestone] = await tx
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, about.milestoneId), eq(milestones.planId, about.planId)));
  if (!milestone) throw unknownThing();
  return milestone;
}

/** What has left control is reopened before anything else is decided on it; only that can be reopened. */
async function wantOutcome(tx: Tx, milestone: Milestone, kind: Decided["kind"], day: Day) {
  const facts = await loadStandingFacts(tx, eq(milestones.id, milestone.id), day);
  const { outcome } = standingOn(day, facts.get(milestone.id)!);
  if ((outcome === "open") === (kind === "reopen")) throw new Refusal("conflict", "noLongerFits");
}

async function checkPass(tx: Tx, milestone: Milestone, content: DecidedOf<"pass">) {
  const [body] = await tx.select().from(bodies).where(eq(bodies.id, content.toBodyId));
  if (!body?.sideCode) throw invalid("toBodyId", "choose");
  const held = await tx
    .select()
    .from(responsibilities)
    .where(eq(responsibilities.milestoneId, milestone.id));
  if (held.some(({ bodyId }) => bodyId === body.id))
    throw invalid("toBodyId", "alreadyResponsible");
  if (content.fromBodyId === undefined) {
    const hasLead = held.some(
      ({ part, sideCode, validTo }) =>
        part === "lead" && sideCode === body.sideCode && validTo === null,
    );
    if (content.part === "lead" && hasLead) throw invalid("part", "leadTaken");
    return;
  }
  const from = held.find(
    ({ bodyId, validTo }) => bodyId === content.fromBodyId && validTo === null,
  );
  if (!from) throw invalid("fromBodyId", "choose");
  if (from.sideCode !== body.sideCode) throw invalid("toBodyId", "sameSide");
}
