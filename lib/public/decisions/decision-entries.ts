import { and, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { publicTerm } from "@/lib/public/milestones/columns";
import { isKnownPlan } from "@/lib/public/plans/known-on";
import { titleOn } from "@/lib/texts/text-on";
import { underTitleSince } from "@/lib/texts/text-set-on";
import { publicDecision } from "./columns";
import { isInForce } from "./known-on";

// In force, and known to be.
const knownFrom = sql<Day>`greatest(${s.decisions.inForceOn}, ${s.decisions.recordedOn})::text`;

/** What both sides decided on milestones of the scope, and, of a programme or a plan, on the plan as a whole. */
export async function decisionEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const { plan, ...narrower } = scope;
  const ofWholePlan = Object.values(narrower).every((word) => word === undefined)
    ? and(
        isNull(s.decisions.milestoneId),
        isKnownPlan(programme, day),
        plan ? eq(s.plans.slug, plan) : undefined,
      )
    : sql`false`;
  const rows = await db
    .select({
      id: s.decisions.id,
      on: knownFrom,
      changedOn: underTitleSince(knownFrom, day),
      at: s.decisions.recordedAt,
      code: s.milestones.code,
      title: titleOn(day),
      plan: { slug: s.plans.slug, title: s.plans.title },
      decision: publicDecision.kind,
      reason: publicDecision.reason,
      language: publicDecision.language,
      term: {
        asWritten: publicTerm.asWritten,
        precision: publicTerm.precision,
        firstOn: publicTerm.firstOn,
        lastOn: publicTerm.lastOn,
      },
    })
    .from(s.decisions)
    .innerJoin(s.plans, eq(s.plans.id, s.decisions.planId))
    .innerJoin(s.programmes, eq(s.programmes.id, s.plans.programmeId))
    .leftJoin(s.milestones, eq(s.milestones.id, s.decisions.milestoneId))
    .leftJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .leftJoin(
      s.terms,
      and(eq(s.terms.decisionId, s.decisions.id), eq(s.terms.milestoneId, s.decisions.milestoneId)),
    )
    .where(
      and(
        eq(s.programmes.slug, programme),
        isInForce(day),
        or(ofWholePlan, and(isNotNull(s.milestones.id), isInScope(programme, scope, day))),
      ),
    )
    .orderBy(desc(knownFrom), desc(s.decisions.recordedAt))
    .limit(limit);
  return rows.map(({ code, title, ...row }) => ({
    kind: "decision",
    ...row,
    milestone: code === null ? null : { plan: row.plan.slug, code, title },
  }));
}
