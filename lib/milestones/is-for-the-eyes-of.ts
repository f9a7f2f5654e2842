import { sql, type SQL } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { areas, milestones, plans, responsibilities } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";

/**
 * The condition on `milestones` under which an actor may know of one: it is public, or the actor's side
 * answers for it, or the actor reviews for the whole programme. A draft plan is the reviewers' alone.
 */
export function isForTheEyesOf(actor: Actor): SQL {
  if (actor.memberships.some(({ role }) => role === "secretariat" || role === "auditor"))
    return sql`true`;
  const own = actor.memberships.flatMap(({ role, sideCode }) =>
    role === "coordinator" && sideCode ? [sideCode] : [],
  );
  const isOpen = sql`(${qualified(milestones.visibility)} = 'public' and exists (select from ${areas} a
    where a.id = ${qualified(milestones.areaId)} and a.visibility = 'public'))`;
  if (own.length === 0)
    return sql`(${isOpen} and exists (select from ${plans} p
      where p.id = ${qualified(milestones.planId)} and p.state <> 'draft'))`;
  return sql`(${isOpen} or exists (select from ${responsibilities} r
    where r.milestone_id = ${qualified(milestones.id)} and r.side_code in ${own}))`;
}
