import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, milestones, plans, programmes, responsibilities, updates } from "@/db/schema";
import { otherSide } from "@/db/vocabulary";
import { can, type Actor } from "@/lib/access/permissions";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isAgreed } from "@/lib/plans/plan-state-on";
import { standingOn } from "@/lib/standing/standing-on";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import { openStates } from "@/lib/updates/lifecycle";
import { listSteps } from "@/lib/updates/list-steps";
import { publishedWords } from "@/lib/updates/published-words";
import { readWords } from "@/lib/updates/read-words";
import { atAddress } from "./at-address";
import { loadStandingFacts } from "./load-standing-facts";

/**
 * One milestone as one of the actor's bodies works on it: the body's open update, its own
 * last published words, and the other side's.
 * @param bodySlug which of several bodies; the first when empty or not the actor's
 * @throws Refusal 404 when the milestone is not there or none of the actor's bodies answers for it
 */
export async function getWork(
  actor: Actor,
  address: { programme: string; plan: string; code: string },
  bodySlug: string | undefined,
  day: Day,
) {
  const [milestone] = await db
    .select({
      id: milestones.id,
      code: milestones.code,
      title: titleOn(day),
      completion: completionTextOn(day),
      visibility: milestones.visibility,
      plan: plans.slug,
      programme: programmes.slug,
    })
    .from(milestones)
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(and(atAddress(address), isAgreed(day)));
  if (!milestone) throw unknownThing();
  const responsible = await db
    .select({
      bodyId: responsibilities.bodyId,
      slug: bodies.slug,
      sideCode: responsibilities.sideCode,
      part: responsibilities.part,
      name: nameOfBody(responsibilities.bodyId, day),
    })
    .from(responsibilities)
    .innerJoin(bodies, eq(bodies.id, responsibilities.bodyId))
    .where(and(eq(responsibilities.milestoneId, milestone.id), isResponsibleOn(day)))
    .orderBy(responsibilities.part);
  const own = responsible.filter((body) => can(actor, "update.draft", body));
  const body = own.find(({ slug }) => slug === bodySlug) ?? own[0];
  if (!body || !can(actor, "milestone.read", { responsible })) throw unknownThing();

  const [facts, latest, ownWords, otherWords] = await Promise.all([
    loadStandingFacts(db, eq(milestones.id, milestone.id), day),
    latestUpdate(milestone.id, body.bodyId),
    publishedWords(milestone.id, { bodyId: body.bodyId }, day),
    publishedWords(milestone.id, { sideCode: otherSide[body.sideCode] }, day),
  ]);
  const isOpen = latest !== undefined && openStates.includes(latest.state);
  return {
    ...milestone,
    responsible,
    own,
    body,
    otherSide: otherSide[body.sideCode],
    standing: standingOn(day, facts.get(milestone.id)!),
    open: isOpen ? { ...latest, words: await readWords(db, latest) } : null,
    steps: latest ? await listSteps(latest.id, day) : [],
    ownWords,
    otherWords,
  };
}

async function latestUpdate(milestoneId: string, bodyId: string) {
  const [latest] = await db
    .select()
    .from(updates)
    .where(and(eq(updates.milestoneId, milestoneId), eq(updates.bodyId, bodyId)))
    .orderBy(desc(updates.createdAt))
    .limit(1);
  return latest;
}
