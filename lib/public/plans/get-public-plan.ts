import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { meetings, plans, sources } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { approvedOnBy } from "@/lib/plans/plan-state-on";
import { isKnownMeeting } from "@/lib/public/meetings/known-on";
import { getOutline } from "@/lib/public/programme/get-programme";
import { listReports } from "@/lib/public/reports/get-report";
import { loadBodyRounds } from "@/lib/public/rounds/body-rounds";
import { publicSource } from "@/lib/public/sources/columns";
import { tallyOf } from "@/lib/standing/reporting-of";
import { publicPlan } from "./columns";
import { isKnownPlan } from "./known-on";

/**
 * What is known of a plan itself on a day: its state and approval, the plans before and after it, its
 * rounds and its frozen reports.
 * @throws Refusal 404
 */
export async function getPublicPlan(programme: string, slug: string, day: Day) {
  const [[plan], outline, rounds, reports] = await Promise.all([
    db
      .select({
        ...publicPlan(day),
        approvedOn: approvedOnBy(day),
        approvedAs: plans.approvedAs,
        approvedAt: { slug: meetings.slug, title: meetings.title },
        source: publicSource,
      })
      .from(plans)
      .leftJoin(meetings, and(eq(meetings.id, plans.approvedAtId), isKnownMeeting(programme, day)))
      .leftJoin(sources, eq(sources.id, plans.sourceId))
      .where(and(eq(plans.slug, slug), isKnownPlan(programme, day))),
    getOutline(programme, day),
    loadBodyRounds(programme, day),
    listReports(programme, day),
  ]);
  const at = outline.plans.findIndex((known) => known.slug === slug);
  if (!plan || at < 0) throw unknownThing();
  const own = reports.filter((report) => report.plan === slug);
  const neighbour = (index: number) => {
    const found = outline.plans[index];
    return found ? { slug: found.slug, title: found.title } : null;
  };
  return {
    ...plan,
    before: neighbour(at - 1),
    after: neighbour(at + 1),
    rounds: rounds
      .filter((round) => round.plan === slug)
      .map(({ owed, ...round }) => ({ ...round, tally: tallyOf(owed) })),
    reports: own.map(({ id, kind, frozenOn, round }) => ({ id, kind, frozenOn, round })),
  };
}
