import { and, asc, desc, eq, lte, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  frozenReports,
  milestones,
  plans,
  programmes,
  roundObligations,
  rounds,
} from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";

/**
 * Every round opened by a day, the latest first, and the plans in which one can be opened.
 * @throws Refusal 403
 */
export async function listRounds(actor: Actor, day: Day) {
  authorize(actor, "round.read");
  const [opened, mayOpenIn] = await Promise.all([
    db
      .select({
        id: rounds.id,
        number: rounds.number,
        name: rounds.name,
        cycle: rounds.cycle,
        opensOn: rounds.opensOn,
        asOfOn: rounds.asOfOn,
        closedOn: sql<Day | null>`case when ${rounds.closedOn} <= ${day} then ${rounds.closedOn} end::text`,
        plan: plans.slug,
        planTitle: plans.title,
        programme: programmes.slug,
        owed: sql<number>`(select count(*)::int from ${roundObligations}
          join ${milestones} on ${milestones.id} = ${roundObligations.milestoneId}
          where ${roundObligations.roundId} = ${rounds.id} and ${isForTheEyesOf(actor)})`,
        reportId: sql<string | null>`case when ${rounds.closedOn} <= ${day} then
          (select f.id from ${frozenReports} f where f.round_id = ${rounds.id}) end`,
      })
      .from(rounds)
      .innerJoin(plans, eq(plans.id, rounds.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(lte(rounds.opensOn, day))
      .orderBy(desc(rounds.opensOn), desc(rounds.number)),
    db
      .select({ id: plans.id, title: plans.title })
      .from(plans)
      .where(
        and(
          eq(plans.state, "approved"),
          ne(plans.isFound, false),
          sql`not exists (select from ${rounds} r where r.plan_id = ${plans.id} and r.closed_on is null)`,
        ),
      )
      .orderBy(asc(plans.firstOn)),
  ]);
  return { opened, mayOpenIn };
}
