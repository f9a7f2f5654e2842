import { and, eq, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownAgreement } from "@/lib/public/agreements/known-on";
import { isKnownBody, isKnownName } from "@/lib/public/bodies/known-on";
import { isKnownFigure, isKnownIndicator } from "@/lib/public/indicators/known-on";
import { isKnownMeeting } from "@/lib/public/meetings/known-on";
import { isKnownTerm, isPublicMilestone } from "@/lib/public/milestones/known-on";
import { isKnownPlan } from "@/lib/public/plans/known-on";
import { isKnownEnterprise, isKnownStage } from "@/lib/public/plants/known-on";
import { isKnownRecord } from "@/lib/public/records/known-on";
import { isKnownStatement } from "@/lib/public/statements/known-on";

/** What known rows of a programme cite; a source of restricted ones alone is not told. */
function cited(programme: string, day: Day) {
  const ofMilestone = eq(s.milestones.id, s.terms.milestoneId);
  const ofRecord = eq(s.milestones.id, s.importedRecords.milestoneId);
  const isHere = isPublicMilestone(programme, day);
  return union(
    db
      .select({ id: s.programmes.sourceId })
      .from(s.programmes)
      .where(eq(s.programmes.slug, programme)),
    db.select({ id: s.plans.sourceId }).from(s.plans).where(isKnownPlan(programme, day)),
    db.select({ id: s.milestones.sourceId }).from(s.milestones).where(isHere),
    db
      .select({ id: s.terms.sourceId })
      .from(s.terms)
      .innerJoin(s.milestones, ofMilestone)
      .where(and(isHere, isKnownTerm(day))),
    db
      .select({ id: s.importedRecords.sourceId })
      .from(s.importedRecords)
      .innerJoin(s.milestones, ofRecord)
      .where(and(isHere, isKnownRecord(day))),
    db.select({ id: s.meetings.sourceId }).from(s.meetings).where(isKnownMeeting(programme, day)),
    db
      .select({ id: s.agreements.sourceId })
      .from(s.agreements)
      .where(isKnownAgreement(programme, day)),
    db
      .select({ id: s.enterpriseStages.sourceId })
      .from(s.enterpriseStages)
      .innerJoin(s.enterprises, eq(s.enterprises.id, s.enterpriseStages.enterpriseId))
      .where(and(isKnownEnterprise(programme, day), isKnownStage(day))),
    db
      .select({ id: s.indicatorValues.sourceId })
      .from(s.indicatorValues)
      .innerJoin(s.indicators, eq(s.indicators.id, s.indicatorValues.indicatorId))
      .where(and(isKnownIndicator(programme, day), isKnownFigure(day))),
    db
      .select({ id: s.statements.sourceId })
      .from(s.statements)
      .where(isKnownStatement(programme, day)),
    db
      .select({ id: s.bodyNames.sourceId })
      .from(s.bodyNames)
      .innerJoin(s.bodies, eq(s.bodies.id, s.bodyNames.bodyId))
      .where(and(isKnownBody(programme, day), isKnownName(day))),
  );
}

/** The condition on `sources` under which one is known on a day: it had come out, and something known cites it. */
export const isKnownSource = (programme: string, day: Day): SQL | undefined =>
  and(
    or(isNull(s.sources.publishedOn), lte(s.sources.publishedOn, day)),
    inArray(s.sources.id, cited(programme, day)),
  );
