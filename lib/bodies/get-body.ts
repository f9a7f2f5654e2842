import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  bodies,
  bodyNames,
  bodySuccessors,
  focalPersons,
  memberships,
  milestones,
  people,
  plans,
  programmes,
  responsibilities,
} from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { titleOn } from "@/lib/texts/text-on";
import { nameOfBody } from "./name-of-body";

/**
 * One body through time: its names, what it came from and became, who answered for it, what it answers
 * for. Who its people are is for the administrator, the auditor and its own side.
 * @throws Refusal 404 or 403
 */
export async function getBody(actor: Actor, slug: string, day: Day) {
  authorize(actor, "body.read");
  const [body] = await db
    .select({
      id: bodies.id,
      slug: bodies.slug,
      sideCode: bodies.sideCode,
      kind: bodies.kind,
      validFrom: bodies.validFrom,
      validTo: sql<Day | null>`case when ${bodies.validTo} <= ${day} then ${bodies.validTo}::text end`,
      name: nameOfBody(bodies.id, day),
    })
    .from(bodies)
    .where(eq(bodies.slug, slug));
  if (!body?.sideCode) throw unknownThing();
  const seesPeople = can(actor, "body.readPeople", { sideCode: body.sideCode });
  const [names, became, cameFrom, focal, executors, owed, others] = await Promise.all([
    db
      .select({
        name: bodyNames.name,
        validFrom: bodyNames.validFrom,
        validTo: bodyNames.validTo,
      })
      .from(bodyNames)
      .where(
        and(
          eq(bodyNames.bodyId, body.id),
          sql`(${bodyNames.validFrom} is null or ${bodyNames.validFrom} <= ${day})`,
        ),
      )
      .orderBy(sql`${bodyNames.validFrom} nulls first`),
    linked(eq(bodySuccessors.fromId, body.id), "to", day),
    linked(eq(bodySuccessors.toId, body.id), "from", day),
    db
      .select({
        name: people.name,
        validFrom: focalPersons.validFrom,
        validTo: focalPersons.validTo,
        note: focalPersons.note,
      })
      .from(focalPersons)
      .innerJoin(people, eq(people.id, focalPersons.personId))
      .where(eq(focalPersons.bodyId, body.id))
      .orderBy(desc(focalPersons.validFrom)),
    db
      .select({ id: people.id, name: people.name })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(
        and(
          eq(memberships.bodyId, body.id),
          eq(memberships.role, "executor"),
          isNull(memberships.endedAt),
          isNull(people.disabledAt),
        ),
      )
      .orderBy(asc(people.name)),
    db
      .select({
        plan: plans.slug,
        programme: programmes.slug,
        code: milestones.code,
        title: titleOn(day),
        part: responsibilities.part,
        validTo: responsibilities.validTo,
      })
      .from(responsibilities)
      .innerJoin(milestones, eq(milestones.id, responsibilities.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(and(eq(responsibilities.bodyId, body.id), isForTheEyesOf(actor)))
      .orderBy(asc(plans.firstOn), sql`string_to_array(${milestones.code}, '.')::int[]`),
    db
      .select({ id: bodies.id, name: nameOfBody(bodies.id, day) })
      .from(bodies)
      .where(
        and(eq(bodies.sideCode, body.sideCode), ne(bodies.id, body.id), isNull(bodies.validTo)),
      )
      .orderBy(asc(bodies.slug)),
  ]);
  return {
    ...body,
    names,
    became,
    cameFrom,
    focal: seesPeople ? focal : [],
    executors: seesPeople ? executors : [],
    owed,
    others,
    maySet: can(actor, "body.set"),
    mayHandOver: can(actor, "work.handOver", { bodyId: body.id, sideCode: body.sideCode }),
  };
}

const linked = (which: ReturnType<typeof eq>, end: "from" | "to", day: Day) =>
  db
    .select({ slug: bodies.slug, name: nameOfBody(bodies.id, day), onDay: bodySuccessors.onDay })
    .from(bodySuccessors)
    .innerJoin(bodies, eq(bodies.id, end === "to" ? bodySuccessors.toId : bodySuccessors.fromId))
    .where(and(which, sql`(${bodySuccessors.onDay} is null or ${bodySuccessors.onDay} <= ${day})`))
    .orderBy(asc(bodies.slug));
