import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { decisions, frozenReports, plans } from "@/db/schema";
import type { PlanState } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/**
 * A column with the state of a plan on a day; one that was approved or closed later was not yet so, nor one
 * whose approval was in force but not recorded yet.
 */
export const planStateOn = (day: Day) => sql<PlanState>`case
  when ${qualified(plans.approvedOn)} > ${day} or exists (select from ${decisions} k
    where k.plan_id = ${qualified(plans.id)} and k.kind = 'approve' and k.recorded_on > ${day}) then 'draft'
  when ${qualified(plans.state)} = 'closed' and exists (select from ${frozenReports} f
    where f.plan_id = ${qualified(plans.id)} and f.kind = 'final' and f.frozen_on > ${day}) then 'approved'
  else ${qualified(plans.state)} end`;

/** The condition on `plans` under which one is more than a draft on a day. */
export const isAgreed = (day: Day) => sql`${planStateOn(day)} <> 'draft'`;

/** A column with the day of approval, where it was known on a day. */
export const approvedOnBy = (day: Day) =>
  sql<Day | null>`case when ${isAgreed(day)} then ${qualified(plans.approvedOn)}::text end`;
