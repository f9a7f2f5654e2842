import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { plans, roundDues, rounds } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { FeedScope } from "@/lib/public/feeds/scope";
import { publicDue, publicRound } from "./columns";
import { isKnownRound } from "./known-on";

/** The days by which each side reports in the rounds that are open on a day; of a programme, a plan or a side. */
export async function listReportDues(programme: string, scope: FeedScope, day: Day) {
  const { plan, side, area, body, code } = scope;
  if (area || body || code) return [];
  return db
    .select({ plan: plans.slug, ...publicRound(day), ...publicDue })
    .from(roundDues)
    .innerJoin(rounds, eq(rounds.id, roundDues.roundId))
    .innerJoin(plans, eq(plans.id, rounds.planId))
    .where(
      and(
        isKnownRound(programme, day),
        or(isNull(rounds.closedOn), gt(rounds.closedOn, day)),
        plan ? eq(plans.slug, plan) : undefined,
        side ? eq(roundDues.sideCode, side) : undefined,
      ),
    )
    .orderBy(asc(roundDues.dueOn), asc(roundDues.sideCode));
}
