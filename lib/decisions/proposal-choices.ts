import { and, asc, eq, inArray, isNotNull, isNull, ne, or, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { qualified } from "@/db/qualified";
import { areas, bodies, milestones, plans, programmes, responsibilities } from "@/db/schema";
import type { DecisionKind, PlanState } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import type { Standing } from "@/lib/standing/standing";
import { standingOn } from "@/lib/standing/standing-on";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";

/** What can be decided on a milestone, by what has become of it and of its plan. */
export function kindsFor(
  outcome: Standing["outcome"],
  planState: PlanState,
): readonly DecisionKind[] {
  if (planState === "closed") return outcome === "open" ? ["carry"] : [];
  return outcome === "open"
    ? ["move", "amend", "pass", "remove", "carry", "merge", "split", "close"]
    : ["reopen"];
}

/**
 * The milestone a decision is to be about, and everything that its form can choose from.
 * @throws Refusal 404 or 403
 */
export async function proposalChoices(actor: Actor, milestoneId: string, day: Day) {
  authorize(actor, "decision.propose");
  const [milestone] = await db
    .select({
      id: milestones.id,
      code: milestones.code,
      title: titleOn(day),
      completion: completionTextOn(day),
      planId: plans.id,
      plan: plans.slug,
      planTitle: plans.title,
      programme: programmes.slug,
      programmeId: programmes.id,
      planFirstOn: plans.firstOn,
    })
    .from(milestones)
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(and(eq(milestones.id, milestoneId), isForTheEyesOf(actor)));
  if (!milestone) throw unknownThing();
  const [facts, responsible, all, later, others] = await Promise.all([
    loadStandingFacts(db, eq(milestones.id, milestoneId), day),
    db
      .select({
        id: responsibilities.bodyId,
        sideCode: responsibilities.sideCode,
        name: nameOfBody(responsibilities.bodyId, day),
      })
      .from(responsibilities)
      .where(and(eq(responsibilities.milestoneId, milestoneId), isResponsibleOn(day))),
    listSideBodies(day),
    db
      .select({ id: plans.id, title: plans.title })
      .from(plans)
      .where(
        and(
          eq(plans.programmeId, milestone.programmeId),
          gt(plans.firstOn, milestone.planFirstOn),
          inArray(plans.state, ["draft", "approved"]),
        ),
      )
      .orderBy(asc(plans.firstOn)),
    db
      .select({ id: milestones.id, code: milestones.code, title: titleOn(day) })
      .from(milestones)
      .where(
        and(
          eq(milestones.planId, milestone.planId),
          ne(milestones.id, milestoneId),
          isForTheEyesOf(actor),
        ),
      )
      .orderBy(sql`string_to_array(${milestones.code}, '.')::int[]`),
  ]);
  const standing = standingOn(day, facts.get(milestoneId)!);
  return { milestone, standing, responsible, bodies: all, plans: later, milestones: others };
}

/** Every body of one side that exists on a day, by its name then. */
export const listSideBodies = (day: Day) =>
  db
    .select({ id: bodies.id, sideCode: bodies.sideCode, name: nameOfBody(bodies.id, day) })
    .from(bodies)
    .where(and(isNotNull(bodies.sideCode), or(isNull(bodies.validTo), gt(bodies.validTo, day))))
    .orderBy(asc(bodies.sideCode), asc(bodies.slug));

/** The areas of a programme that the actor may know of, in their order. */
export const listAreas = (actor: Actor, programmeId: string) => {
  const isOffice = actor.memberships.some(
    ({ role }) => role === "secretariat" || role === "auditor",
  );
  const sides = actor.memberships.flatMap(({ sideCode }) => sideCode ?? []);
  const isOwn = sql`exists (select from ${responsibilities}
    join ${milestones} on ${milestones.id} = ${responsibilities.milestoneId}
    where ${milestones.areaId} = ${qualified(areas.id)}
      and ${responsibilities.sideCode} in ${[...sides, "--"]})`;
  return db
    .select({ id: areas.id, number: areas.number, name: areas.name })
    .from(areas)
    .where(
      and(
        eq(areas.programmeId, programmeId),
        isOffice ? undefined : or(eq(areas.visibility, "public"), isOwn),
      ),
    )
    .orderBy(asc(areas.number));
};
