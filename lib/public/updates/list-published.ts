import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { placeOn } from "@/lib/public/milestones/place-on";
import { publicUpdate } from "./columns";
import { isPublicUpdate } from "./known-on";

const latest = 6;

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
      ...placeOn(day),
    })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(and(isPublicMilestone(programme, day), isPublicUpdate(day), which))
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .limit(latest);
}
