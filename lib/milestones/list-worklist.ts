import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, milestones, plans, programmes, responsibilities, updates } from "@/db/schema";
import type { UpdateState } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { isAgreed } from "@/lib/plans/plan-state-on";
import type { Standing } from "@/lib/standing/standing";
import { standingOn } from "@/lib/standing/standing-on";
import { titleOn } from "@/lib/texts/text-on";
import { openStates } from "@/lib/updates/lifecycle";
import { stateOn } from "@/lib/updates/state-on";
import { loadStandingFacts } from "./load-standing-facts";
import { loadOpenDues } from "./load-open-dues";

type WorkGroup = "returned" | "due" | "overdue" | "draft" | "waiting" | "rest";

/**
 * The milestones of the actor's bodies with what is to be done on each; those of a draft plan are not theirs yet.
 * @throws Refusal 403 without the right to a desk
 */
export async function listWorklist(actor: Actor, day: Day) {
  authorize(actor, "desk.open");
  const own = actor.memberships.flatMap(({ role, bodyId }) =>
    role === "executor" && bodyId ? [bodyId] : [],
  );
  const isOwn = and(inArray(responsibilities.bodyId, own), isResponsibleOn(day));
  const which = inArray(
    milestones.id,
    db.select({ id: responsibilities.milestoneId }).from(responsibilities).where(isOwn),
  );
  const [rows, facts, dues] = await Promise.all([
    db
      .select({
        milestoneId: milestones.id,
        planId: milestones.planId,
        code: milestones.code,
        title: titleOn(day),
        visibility: milestones.visibility,
        plan: plans.slug,
        programme: programmes.slug,
        bodyId: responsibilities.bodyId,
        body: bodies.slug,
        bodyName: nameOfBody(responsibilities.bodyId, day),
        sideCode: responsibilities.sideCode,
        state: stateOn(day),
        claim: updates.claim,
        submittedOn: updates.submittedOn,
        /** The day of this body's own latest published report. */
        reportedOn: sql<Day | null>`(
          select max(p.published_on)::text from ${updates} p
          where p.published_on <= ${day} and p.milestone_id = ${responsibilities.milestoneId}
            and p.body_id = ${responsibilities.bodyId} and p.retracted_on is null)`,
      })
      .from(responsibilities)
      .innerJoin(milestones, eq(milestones.id, responsibilities.milestoneId))
      .innerJoin(bodies, eq(bodies.id, responsibilities.bodyId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .leftJoin(
        updates,
        and(
          eq(updates.milestoneId, responsibilities.milestoneId),
          eq(updates.bodyId, responsibilities.bodyId),
          inArray(stateOn(day), [...openStates]),
        ),
      )
      .where(and(isOwn, isAgreed(day)))
      .orderBy(asc(plans.firstOn), sql`string_to_array(${milestones.code}, '.')::int[]`),
    loadStandingFacts(db, which, day),
    loadOpenDues(day),
  ]);
  const duesOf = groupBy(dues, "planId");

  return rows.flatMap(({ milestoneId, planId, reportedOn, ...row }) => {
    const known = facts.get(milestoneId);
    if (!known) return [];
    const standing = standingOn(day, known);
    const due = duesOf.get(planId)?.find(({ sideCode }) => sideCode === row.sideCode);
    const isDue = due !== undefined && (reportedOn === null || reportedOn < due.opensOn);
    return [
      {
        ...row,
        milestoneId,
        standing,
        dueOn: isDue ? due.dueOn : null,
        group: groupOf(row.state, isDue, standing),
      },
    ];
  });
}

function groupOf(state: UpdateState | null, isDue: boolean, standing: Standing): WorkGroup {
  if (state === "returned") return "returned";
  if (state === "draft") return "draft";
  if (state) return "waiting";
  if (standing.outcome === "open" && isDue) return "due";
  if (standing.outcome === "open" && standing.timeliness === "overdue") return "overdue";
  return "rest";
}
