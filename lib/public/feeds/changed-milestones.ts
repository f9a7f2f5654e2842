import { and, desc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import {
  publicMilestone,
  publicRecord,
  publicSource,
  publicTerm,
  publicUpdate,
  isPublicUpdate,
} from "@/lib/public/what-is-public";
import { titleOn } from "@/lib/texts/text-on";
import type { Entry } from "./entry";
import { isInScope } from "./is-in-scope";
import type { Scope } from "./scope";

export type Asked = { programme: string; scope: Scope; day: Day; limit: number };

const placeOn = (day: Day) => ({
  plan: s.plans.slug,
  code: s.milestones.code,
  title: titleOn(day),
});

/** What the sides published: of a side or a body, its own words alone. What was retracted is gone. */
export async function publishedUpdates({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const of = publicUpdate(day);
  const rows = await db
    .select({
      id: of.id,
      on: of.publishedOn,
      at: s.updates.publishedAt,
      milestone: placeOn(day),
      sideCode: of.sideCode,
      body: nameOfBody(s.updates.bodyId, s.updates.publishedOn),
      claim: of.claim,
      percentDone: of.percentDone,
      text: of.publicText,
    })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .innerJoin(s.bodies, eq(s.bodies.id, s.updates.bodyId))
    .where(
      and(
        isInScope(programme, scope, day),
        isPublicUpdate(day),
        scope.side ? eq(s.updates.sideCode, scope.side) : undefined,
        scope.body ? eq(s.bodies.slug, scope.body) : undefined,
      ),
    )
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .limit(limit);
  return rows.map((row) => ({ kind: "update", ...row }));
}

/** Terms that moved, other than by a decision that is recorded here and tells it itself. */
export async function movedTerms({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.terms.id,
      on: s.terms.setOn,
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
        lte(s.terms.setOn, day),
      ),
    )
    .orderBy(desc(s.terms.setOn))
    .limit(limit);
  return rows.map((row) => ({ kind: "term", at: null, ...row }));
}

/** Milestones that were closed over a claim; what else becomes of one is decided, and told as a decision. */
export async function closedMilestones({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.turns.id,
      on: s.turns.onDay,
      at: s.turns.recordedAt,
      milestone: placeOn(day),
      turn: s.turns.kind,
      doneOn: s.turns.doneOn,
    })
    .from(s.turns)
    .innerJoin(s.milestones, eq(s.milestones.id, s.turns.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(
      and(isInScope(programme, scope, day), isNull(s.turns.decisionId), lte(s.turns.onDay, day)),
    )
    .orderBy(desc(s.turns.onDay), desc(s.turns.recordedAt))
    .limit(limit);
  return rows.map((row) => ({ kind: "turn", ...row }));
}

/** Milestones as their plan was approved; one added later is told by the decision that added it. */
export async function listedMilestones({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const of = publicMilestone(day);
  const rows = await db
    .select({ id: of.id, on: of.listedOn, milestone: placeOn(day), provenance: of.provenance })
    .from(s.milestones)
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isInScope(programme, scope, day), isNull(s.milestones.decisionId)))
    .orderBy(desc(s.milestones.listedOn), sql`string_to_array(${s.milestones.code}, '.')::int[]`)
    .limit(limit);
  return rows.map((row) => ({ kind: "listed", at: null, ...row }));
}

/** What sources outside the programme say, from the day it could be known. */
export async function importedRecords({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.importedRecords.id,
      on: publicRecord.knownOn,
      milestone: placeOn(day),
      text: publicRecord.text,
      source: publicSource.title,
      provenance: publicRecord.provenance,
    })
    .from(s.importedRecords)
    .innerJoin(s.sources, eq(s.sources.id, s.importedRecords.sourceId))
    .innerJoin(s.milestones, eq(s.milestones.id, s.importedRecords.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isInScope(programme, scope, day), lte(s.importedRecords.knownOn, day)))
    .orderBy(desc(s.importedRecords.knownOn))
    .limit(limit);
  return rows.map((row) => ({ kind: "record", at: null, ...row }));
}
