import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { underTitleSince } from "@/lib/texts/text-set-on";
import { isKnownTurn } from "./known-on";
import { placeOn } from "./place-on";

/** Milestones that were closed over a claim; what else becomes of one is decided, and told as a decision. */
export async function turnEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.turns.id,
      on: s.turns.onDay,
      changedOn: underTitleSince(s.turns.onDay, day),
      at: s.turns.recordedAt,
      milestone: placeOn(day),
      turn: s.turns.kind,
      doneOn: s.turns.doneOn,
    })
    .from(s.turns)
    .innerJoin(s.milestones, eq(s.milestones.id, s.turns.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isInScope(programme, scope, day), isNull(s.turns.decisionId), isKnownTurn(day)))
    .orderBy(desc(s.turns.onDay), desc(s.turns.recordedAt))
    .limit(limit);
  return rows.map((row) => ({ kind: "turn", ...row }));
}
