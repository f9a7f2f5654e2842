import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { placeOn } from "@/lib/public/milestones/place-on";
import { publicSource } from "@/lib/public/sources/columns";
import { publicRecord } from "./columns";
import { isKnownRecord } from "./known-on";

const latest = 6;

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
      ...placeOn(day),
    })
    .from(s.importedRecords)
    .innerJoin(s.milestones, eq(s.milestones.id, s.importedRecords.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .innerJoin(s.sources, eq(s.sources.id, s.importedRecords.sourceId))
    .where(and(isPublicMilestone(programme, day), isKnownRecord(day), which))
    .orderBy(desc(s.importedRecords.knownOn))
    .limit(latest);
