import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { placeOn } from "@/lib/public/milestones/place-on";
import { publicSource } from "@/lib/public/sources/columns";
import { underTitleSince } from "@/lib/texts/text-set-on";
import { publicRecord } from "./columns";
import { isKnownRecord } from "./known-on";

/** What sources outside the programme say, from the day it could be known. */
export async function recordEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const rows = await db
    .select({
      id: s.importedRecords.id,
      on: publicRecord.knownOn,
      changedOn: underTitleSince(publicRecord.knownOn, day),
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
    .where(and(isInScope(programme, scope, day), isKnownRecord(day)))
    .orderBy(desc(s.importedRecords.knownOn))
    .limit(limit);
  return rows.map((row) => ({ kind: "record", at: null, ...row }));
}
