import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { underTitleSince } from "@/lib/texts/text-set-on";
import { publicMilestone } from "./columns";
import { placeOn } from "./place-on";

/** Milestones as their plan was approved; one added later is told by the decision that added it. */
export async function milestoneEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const of = publicMilestone(day);
  const rows = await db
    .select({
      id: of.id,
      on: of.listedOn,
      changedOn: underTitleSince(of.listedOn, day),
      milestone: placeOn(day),
      provenance: of.provenance,
    })
    .from(s.milestones)
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isInScope(programme, scope, day), isNull(s.milestones.decisionId)))
    .orderBy(desc(s.milestones.listedOn), sql`string_to_array(${s.milestones.code}, '.')::int[]`)
    .limit(limit);
  return rows.map((row) => ({ kind: "listed", at: null, ...row }));
}
