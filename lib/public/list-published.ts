import { and, desc, eq, lte, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { titleOn } from "@/lib/texts/text-on";
import {
  isPublicMilestone,
  isPublicUpdate,
  publicRecord,
  publicSource,
  publicUpdate,
} from "./what-is-public";

const latest = 6;

const place = (day: Day) => ({
  plan: s.plans.slug,
  code: s.milestones.code,
  title: titleOn(day),
});

/**
 * What the sides published last by a day, the newest first.
 * @param which condition on `updates`, `milestones`, `plans` and `areas`
 */
export function listPublished(programme: string, day: Day, which: SQL) {
  const of = publicUpdate(day);
  return db
    .select({
      sideCode: of.sideCode,
      claim: of.claim,
      percentDone: of.percentDone,
      publishedOn: of.publishedOn,
      isLate: of.isLate,
      body: nameOfBody(s.updates.bodyId, day),
      ...place(day),
    })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isPublicMilestone(programme, day), isPublicUpdate(day), which))
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .limit(latest);
}

/**
 * What sources outside said last by a day, the newest first.
 * @param which condition on `milestones`, `plans` and `areas`
 */
export const listRecords = (programme: string, day: Day, which: SQL) =>
  db
    .select({
      text: publicRecord.text,
      knownOn: publicRecord.knownOn,
      provenance: publicRecord.provenance,
      source: publicSource,
      ...place(day),
    })
    .from(s.importedRecords)
    .innerJoin(s.milestones, eq(s.milestones.id, s.importedRecords.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .innerJoin(s.sources, eq(s.sources.id, s.importedRecords.sourceId))
    .where(and(isPublicMilestone(programme, day), lte(s.importedRecords.knownOn, day), which))
    .orderBy(desc(s.importedRecords.knownOn))
    .limit(latest);
