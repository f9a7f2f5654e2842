import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { publicSource } from "./columns";

/** What public rows of a programme cite, as they were known on a day; a source of restricted ones alone is not told. */
function cited(programme: string, day: Day) {
  const isHere = inArray(
    s.milestones.id,
    db.select({ id: s.milestones.id }).from(s.milestones).where(isPublicMilestone(programme, day)),
  );
  const ofMilestone = eq(s.milestones.id, s.terms.milestoneId);
  const ofRecord = eq(s.milestones.id, s.importedRecords.milestoneId);
  const isBy = (column: Parameters<typeof lte>[0]) => or(isNull(column), lte(column, day));
  return union(
    db.select({ id: s.programmes.sourceId }).from(s.programmes),
    db.select({ id: s.plans.sourceId }).from(s.plans).where(lte(s.plans.firstOn, day)),
    db.select({ id: s.milestones.sourceId }).from(s.milestones).where(isHere),
    db
      .select({ id: s.terms.sourceId })
      .from(s.terms)
      .innerJoin(s.milestones, ofMilestone)
      .where(and(isHere, lte(s.terms.setOn, day))),
    db
      .select({ id: s.importedRecords.sourceId })
      .from(s.importedRecords)
      .innerJoin(s.milestones, ofRecord)
      .where(and(isHere, lte(s.importedRecords.knownOn, day))),
    db.select({ id: s.meetings.sourceId }).from(s.meetings).where(lte(s.meetings.heldFrom, day)),
    db.select({ id: s.agreements.sourceId }).from(s.agreements).where(isBy(s.agreements.signedOn)),
    db
      .select({ id: s.enterpriseStages.sourceId })
      .from(s.enterpriseStages)
      .where(isBy(s.enterpriseStages.reachedOn)),
    db
      .select({ id: s.indicatorValues.sourceId })
      .from(s.indicatorValues)
      .where(lte(s.indicatorValues.knownOn, day)),
    db
      .select({ id: s.statements.sourceId })
      .from(s.statements)
      .where(lte(s.statements.saidOn, day)),
    db.select({ id: s.bodyNames.sourceId }).from(s.bodyNames).where(isBy(s.bodyNames.validFrom)),
  );
}

/** Every source that something public rests on, by a day, in the order of the register of facts. */
export const listSources = (programme: string, day: Day) =>
  db
    .select({ key: s.sources.key, ...publicSource, publishedOn: s.sources.publishedOn })
    .from(s.sources)
    .where(
      and(
        or(isNull(s.sources.publishedOn), lte(s.sources.publishedOn, day)),
        inArray(s.sources.id, cited(programme, day)),
      ),
    )
    .orderBy(asc(sql`substring(${s.sources.key} from '[0-9]+')::int`), asc(s.sources.key));
