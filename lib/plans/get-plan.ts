import { and, asc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, decisions, meetings, milestones, plans, programmes, rounds } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { unknownThing } from "@/lib/errors";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";
import { titleOn } from "@/lib/texts/text-on";
import { approvedOnBy, planStateOn } from "./plan-state-on";

/**
 * One plan with its milestones in their order, and what can be done with it.
 * @throws Refusal 404 or 403
 */
export async function getPlan(
  actor: Actor,
  address: { programme: string; plan: string },
  day: Day,
) {
  authorize(actor, "plan.read");
  const [plan] = await db
    .select({
      id: plans.id,
      slug: plans.slug,
      title: plans.title,
      programme: programmes.slug,
      programmeId: programmes.id,
      firstOn: plans.firstOn,
      lastOn: plans.lastOn,
      state: planStateOn(day),
      approvedOn: approvedOnBy(day),
      approvedAs: plans.approvedAs,
      approvedAt: meetings.title,
      approval: sql<string | null>`(select d.id from ${decisions} d where d.plan_id = ${plans.id}
        and d.kind = 'approve' and d.state in ('proposed', 'agreed', 'recorded') limit 1)`,
      hasOpenRound: sql<boolean>`exists (select from ${rounds} r where r.plan_id = ${plans.id} and r.closed_on is null)`,
    })
    .from(plans)
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .leftJoin(meetings, eq(meetings.id, plans.approvedAtId))
    .where(and(eq(programmes.slug, address.programme), eq(plans.slug, address.plan)));
  if (!plan) throw unknownThing();
  const which = and(
    eq(milestones.planId, plan.id),
    isForTheEyesOf(actor),
    plan.state === "draft" ? undefined : lte(milestones.listedOn, day),
    isKnownBy(milestones.decisionId, day),
  );
  const [rows, facts] = await Promise.all([
    db
      .select({
        id: milestones.id,
        code: milestones.code,
        title: titleOn(day),
        visibility: milestones.visibility,
        isAdded: sql<boolean>`${milestones.decisionId} is not null`,
        listedOn: milestones.listedOn,
        area: { number: areas.number, name: areas.name },
      })
      .from(milestones)
      .innerJoin(areas, eq(areas.id, milestones.areaId))
      .where(which)
      .orderBy(asc(areas.number), sql`string_to_array(${milestones.code}, '.')::int[]`),
    loadStandingFacts(db, which, day),
  ]);
  return {
    ...plan,
    rows: rows.map(({ id, ...row }) => ({ ...row, standing: standingOn(day, facts.get(id)!) })),
    mayDraft: plan.state === "draft" && can(actor, "plan.draft"),
    mayClose: plan.state === "approved" && can(actor, "plan.close"),
    mayPropose: can(actor, "decision.propose"),
  };
}
