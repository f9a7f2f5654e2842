import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  bodies,
  bodySuccessors,
  focalPersons,
  milestones,
  people,
  responsibilities,
} from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { isResponsibleOn } from "./is-responsible-on";
import { nameOfBody } from "./name-of-body";

/**
 * The bodies of both sides under their names of a day: whether they still exist, who went on with their
 * work, how much they answer for, and who answers for them.
 * @throws Refusal 403
 */
export async function listBodies(actor: Actor, day: Day) {
  authorize(actor, "body.read");
  const successor = sql<string[]>`array(select t.slug from ${bodySuccessors} s
    join ${bodies} t on t.id = s.to_id where s.from_id = ${bodies.id} order by t.slug)`;
  return db
    .select({
      id: bodies.id,
      slug: bodies.slug,
      sideCode: bodies.sideCode,
      kind: bodies.kind,
      name: nameOfBody(bodies.id, day),
      endedOn: sql<Day | null>`case when ${bodies.validTo} <= ${day} then ${bodies.validTo} end::text`,
      successors: successor,
      owed: sql<number>`(select count(*)::int from ${responsibilities}
        join ${milestones} on ${milestones.id} = ${responsibilities.milestoneId}
        where ${responsibilities.bodyId} = ${bodies.id} and ${isResponsibleOn(day)}
          and ${isForTheEyesOf(actor)})`,
      focalPerson: people.name,
    })
    .from(bodies)
    .leftJoin(focalPersons, and(eq(focalPersons.bodyId, bodies.id), isNull(focalPersons.validTo)))
    .leftJoin(people, eq(people.id, focalPersons.personId))
    .where(isNotNull(bodies.sideCode))
    .orderBy(asc(bodies.sideCode), asc(bodies.slug));
}
