import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { memberships, people } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";

/**
 * Everybody who may sign in, with the role of each.
 * @throws Refusal 403 for anybody but administrator and auditor
 */
export async function listPeople(actor: Actor, day: Day) {
  authorize(actor, "admin.open");
  return db
    .select({
      name: people.name,
      address: people.address,
      createdAt: people.createdAt,
      role: memberships.role,
      sideCode: memberships.sideCode,
      bodyName: nameOfBody(memberships.bodyId, day),
    })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.personId, people.id), isNull(memberships.endedAt)))
    .where(isNull(people.disabledAt))
    .orderBy(asc(people.address));
}
