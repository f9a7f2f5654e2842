import { and, eq, inArray, isNull, lte, ne, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Claim } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

// WHAT IS PUBLIC. Every column that the world can read stands here; adding a key publishes it.

export const publicProgramme = {
  slug: s.programmes.slug,
  name: s.programmes.name,
  firstOn: s.programmes.firstOn,
  lastOn: s.programmes.lastOn,
  note: s.programmes.note,
  provenance: s.programmes.provenance,
};

export const publicPlan = {
  slug: s.plans.slug,
  title: s.plans.title,
  firstOn: s.plans.firstOn,
  lastOn: s.plans.lastOn,
  state: s.plans.state,
  isFound: s.plans.isFound,
  provenance: s.plans.provenance,
};

export const publicArea = {
  slug: s.areas.slug,
  number: s.areas.number,
  name: s.areas.name,
};

export const publicMilestone = {
  id: s.milestones.id,
  code: s.milestones.code,
  title: s.milestones.title,
  provenance: s.milestones.provenance,
};

export const publicMilestoneInFull = {
  ...publicMilestone,
  completion: s.milestones.completion,
  note: s.milestones.note,
  listedOn: s.milestones.listedOn,
};

export const publicTerm = {
  number: s.terms.number,
  asWritten: s.terms.asWritten,
  language: s.terms.language,
  precision: s.terms.precision,
  firstOn: s.terms.firstOn,
  lastOn: s.terms.lastOn,
  setOn: s.terms.setOn,
  reason: s.terms.reason,
  decidedBy: s.terms.decidedBy,
  provenance: s.terms.provenance,
};

export const publicSource = {
  title: s.sources.title,
  address: s.sources.address,
};

export const publicRecord = {
  sideCode: s.importedRecords.sideCode,
  text: s.importedRecords.text,
  claim: s.importedRecords.claim,
  happenedOn: s.importedRecords.happenedOn,
  precision: s.importedRecords.precision,
  knownOn: s.importedRecords.knownOn,
  provenance: s.importedRecords.provenance,
};

/** Of an update: never its author, its steps, its internal note or the decisions it asks for. */
export const publicUpdate = {
  id: s.updates.id,
  sideCode: s.updates.sideCode,
  language: s.updates.language,
  claim: sql<Claim>`${s.updates.claim}`,
  percentDone: s.updates.percentDone,
  publicText: s.updates.publicText,
  obstacles: s.updates.obstacles,
  nextSteps: s.updates.nextSteps,
  forecastOn: s.updates.forecastOn,
  publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
};

export const publicEvidence = {
  title: s.evidence.title,
  number: s.evidence.number,
  issuedOn: s.evidence.issuedOn,
  address: s.evidence.address,
};

/** The condition on `milestones` under which the world may know of one on a day. */
export function isPublicMilestone(programme: string, day: Day): SQL | undefined {
  return and(
    eq(s.milestones.visibility, "public"),
    lte(s.milestones.listedOn, day),
    inArray(
      s.milestones.areaId,
      db.select({ id: s.areas.id }).from(s.areas).where(eq(s.areas.visibility, "public")),
    ),
    inArray(
      s.milestones.planId,
      db
        .select({ id: s.plans.id })
        .from(s.plans)
        .innerJoin(s.programmes, eq(s.programmes.id, s.plans.programmeId))
        .where(and(eq(s.programmes.slug, programme), ne(s.plans.state, "draft"))),
    ),
  );
}

/**
 * The condition on `updates` under which the world may read one on a day. What was retracted is gone
 * from every day: a text published by mistake must not live on in the past (decision 0007).
 */
export function isPublicUpdate(day: Day): SQL | undefined {
  return and(lte(s.updates.publishedOn, day), isNull(s.updates.retractedOn));
}
