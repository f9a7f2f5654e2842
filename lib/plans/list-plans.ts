import { asc, eq, sql, type SQL } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { db } from "@/db/client";
import { meetings, milestones, plans, programmes } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { approvedOnBy, planStateOn } from "./plan-state-on";

/**
 * Every plan with what it holds, drafts among them.
 * @throws Refusal 403
 */
export async function listPlans(actor: Actor, day: Day) {
  authorize(actor, "plan.read");
  const countOf = (which: SQL) => sql<number>`(select count(*)::int from ${milestones}
    where ${milestones.planId} = ${plans.id} and ${which} and ${isForTheEyesOf(actor)}
      and (${milestones.listedOn} <= ${day} or ${planStateOn(day)} = 'draft'))`;
  const [rows, ofProgrammes] = await Promise.all([
    db
      .select({
        id: plans.id,
        slug: plans.slug,
        programme: programmes.slug,
        title: plans.title,
        firstOn: plans.firstOn,
        lastOn: plans.lastOn,
        state: planStateOn(day),
        approvedOn: approvedOnBy(day),
        approvedAt: sql<LocalText | null>`case when ${approvedOnBy(day)} is not null
          or ${plans.approvedOn} is null then ${meetings.title} end`,
        isFound: plans.isFound,
        milestones: countOf(sql`true`),
        added: countOf(sql`${milestones.decisionId} is not null`),
      })
      .from(plans)
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .leftJoin(meetings, eq(meetings.id, plans.approvedAtId))
      .orderBy(asc(plans.firstOn)),
    db.select({ id: programmes.id, name: programmes.name }).from(programmes),
  ]);
  return { plans: rows, programmes: ofProgrammes };
}
