import { asc, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { qualified } from "@/db/qualified";
import { bodies, milestones, responsibilities } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { isResponsibleOn } from "./is-responsible-on";
import { nameOfBody } from "./name-of-body";

/**
 * The bodies of both sides under their names of a day: whether they still exist, and how much they answer for.
 * @throws Refusal 403
 */
export async function listBodies(actor: Actor, day: Day) {
  authorize(actor, "body.read");
  return db
    .select({
      id: bodies.id,
      slug: bodies.slug,
      sideCode: bodies.sideCode,
      kind: bodies.kind,
      name: nameOfBody(bodies.id, day),
      endedOn: sql<Day | null>`case when ${bodies.validTo} <= ${day} then ${bodies.validTo} end::text`,
      owed: sql<number>`(select count(*)::int from ${responsibilities}
        join ${milestones} on ${qualified(milestones.id)} = ${qualified(responsibilities.milestoneId)}
        where ${qualified(responsibilities.bodyId)} = ${qualified(bodies.id)} and ${isResponsibleOn(day)}
          and ${isForTheEyesOf(actor)})`,
    })
    .from(bodies)
    .where(isNotNull(bodies.sideCode))
    .orderBy(asc(bodies.sideCode), asc(bodies.slug));
}
