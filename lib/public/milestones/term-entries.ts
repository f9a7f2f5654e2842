import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { underTitleSince } from "@/lib/texts/text-set-on";
import { publicTerm } from "./columns";
import { isKnownTerm } from "./known-on";
import { placeOn } from "./place-on";

/** Terms that moved, other than by a decision that is recorded here and tells it itself. */
export async function termEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.terms.id,
      on: s.terms.setOn,
      changedOn: underTitleSince(s.terms.setOn, day),
      milestone: placeOn(day),
      term: {
        asWritten: publicTerm.asWritten,
        precision: publicTerm.precision,
        firstOn: publicTerm.firstOn,
        lastOn: publicTerm.lastOn,
      },
      reason: publicTerm.reason,
      decidedBy: publicTerm.decidedBy,
      provenance: publicTerm.provenance,
    })
    .from(s.terms)
    .innerJoin(s.milestones, eq(s.milestones.id, s.terms.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(
      and(
        isInScope(programme, scope, day),
        gt(s.terms.number, 1),
        isNull(s.terms.decisionId),
        isKnownTerm(day),
      ),
    )
    .orderBy(desc(s.terms.setOn))
    .limit(limit);
  return rows.map((row) => ({ kind: "term", at: null, ...row }));
}
