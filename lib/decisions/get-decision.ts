import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import {
  areas,
  decisions,
  decisionSteps,
  meetings,
  milestones,
  plans,
  programmes,
  terms,
} from "@/db/schema";
import type { DecisionStep } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import { namesOfBodies } from "@/lib/bodies/names-of-bodies";
import { addDays, type Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import type { Decided } from "./decision-content";
import { decisionStateOn } from "./decision-state-on";
import { canDecide, decisionLife } from "./lifecycle";

type Step = keyof typeof decisionLife;

/**
 * One decision as it stood on a day: what it says, with the names of what it names, what stood before it,
 * its steps, and what the actor may do about it.
 * @throws Refusal 404 or 403
 */
export async function getDecision(actor: Actor, decisionId: string, day: Day) {
  authorize(actor, "decision.read");
  const [found] = await db
    .select({
      decision: decisions,
      state: decisionStateOn(day),
      code: milestones.code,
      title: sql<LocalText | null>`${titleOn(day)}`,
      plan: plans.slug,
      planTitle: plans.title,
      programme: programmes.slug,
      meeting: meetings.title,
      meetingSlug: meetings.slug,
    })
    .from(decisions)
    .innerJoin(plans, eq(plans.id, decisions.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .leftJoin(milestones, eq(milestones.id, decisions.milestoneId))
    .leftJoin(meetings, eq(meetings.id, decisions.meetingId))
    .where(and(eq(decisions.id, decisionId), lte(decisions.proposedOn, day)));
  if (!found) throw unknownThing();
  const { decision, ...place } = found;
  if (decision.milestoneId && !(await isKnowable(actor, decision.milestoneId)))
    throw unknownThing();
  const decided = { kind: decision.kind, content: decision.content } as unknown as Decided;
  const dayBefore =
    place.state === "recorded" && decision.inForceOn ? addDays(decision.inForceOn, -1) : day;
  const [steps, names, before] = await Promise.all([
    db
      .select({
        step: decisionSteps.step,
        takenOn: decisionSteps.takenOn,
        sideCode: decisionSteps.sideCode,
        reason: decisionSteps.reason,
      })
      .from(decisionSteps)
      .where(and(eq(decisionSteps.decisionId, decisionId), lte(decisionSteps.takenOn, day)))
      .orderBy(asc(decisionSteps.takenAt)),
    namesIn(actor, decided, day),
    changes(decided.kind) && decision.milestoneId
      ? agreedBefore(decision.milestoneId, dayBefore)
      : null,
  ]);
  const subject = { sideCode: decision.proposedBySide, authorId: decision.proposerId };
  const { id, version, milestoneId, planId, proposedBySide, proposedOn, reason, language } =
    decision;
  return {
    ...place,
    ...{ id, version, milestoneId, planId, proposedBySide, proposedOn, reason, language },
    recorded: place.state === "recorded" ? recordedOf(decision) : null,
    decided,
    before,
    names,
    steps: steps satisfies { step: DecisionStep }[],
    isOwnProposal: decision.proposerId === actor.personId,
    mayTake: (Object.keys(decisionLife) as Step[]).filter(
      (step) => can(actor, `decision.${step}`, subject) && canDecide(step, place.state),
    ),
  };
}

/** A recorded decision has its instrument; the database sees to it. */
const recordedOf = (decision: typeof decisions.$inferSelect) => ({
  instrument: decision.instrument,
  instrumentNumber: decision.instrumentNumber,
  instrumentOn: decision.instrumentOn!,
  inForceOn: decision.inForceOn!,
});

/** Those kinds that put a new text or term in the place of one that both sides agreed to. */
const changes = (kind: Decided["kind"]) => kind === "move" || kind === "amend";

/** What both sides had agreed to on a milestone by a day. */
async function agreedBefore(milestoneId: string, day: Day) {
  const [[texts], [term]] = await Promise.all([
    db
      .select({ title: titleOn(day), completion: completionTextOn(day) })
      .from(milestones)
      .where(eq(milestones.id, milestoneId)),
    db
      .select({
        asWritten: terms.asWritten,
        precision: terms.precision,
        firstOn: terms.firstOn,
        lastOn: terms.lastOn,
      })
      .from(terms)
      .where(and(eq(terms.milestoneId, milestoneId), lte(terms.setOn, day)))
      .orderBy(desc(terms.number))
      .limit(1),
  ]);
  return texts ? { ...texts, term: term ?? null } : null;
}

/** The names of the bodies, plans, areas and milestones that a decision speaks of, by id. */
async function namesIn(
  actor: Actor,
  decided: Decided,
  day: Day,
): Promise<Record<string, LocalText>> {
  const ids = [
    ...JSON.stringify(decided.content).matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g),
  ].map(([id]) => id);
  if (ids.length === 0) return {};
  const [bodies, ofPlans, ofAreas, ofMilestones] = await Promise.all([
    namesOfBodies(day),
    db.select({ id: plans.id, name: plans.title }).from(plans).where(inArray(plans.id, ids)),
    db.select({ id: areas.id, name: areas.name }).from(areas).where(inArray(areas.id, ids)),
    db
      .select({ id: milestones.id, name: titleOn(day) })
      .from(milestones)
      .where(and(inArray(milestones.id, ids), isForTheEyesOf(actor))),
  ]);
  const named = [
    ...ids.flatMap((id) => {
      const name = bodies.get(id);
      return name ? [{ id, name }] : [];
    }),
    ...ofPlans,
    ...ofAreas,
    ...ofMilestones,
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
