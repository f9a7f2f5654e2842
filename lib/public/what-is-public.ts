import { and, eq, inArray, isNull, lte, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Claim } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { countersignedOnBy } from "@/lib/milestones/load-reports";
import { isAgreed, planStateOn } from "@/lib/plans/plan-state-on";
import { closingStands } from "@/lib/standing/confirmation";
import type { Turn } from "@/lib/standing/standing";
import { completionTextOn, publicTextOn, titleOn } from "@/lib/texts/text-on";

// WHAT IS PUBLIC. Every column that the world can read stands here, and for the other nouns in the files public-….ts
// beside this one; adding a key publishes it.

export const publicProgramme = {
  slug: s.programmes.slug,
  name: s.programmes.name,
  firstOn: s.programmes.firstOn,
  lastOn: s.programmes.lastOn,
  note: s.programmes.note,
  provenance: s.programmes.provenance,
};

/** As it stood on a day. */
export const publicPlan = (day: Day) => ({
  slug: s.plans.slug,
  title: s.plans.title,
  firstOn: s.plans.firstOn,
  lastOn: s.plans.lastOn,
  state: planStateOn(day),
  isFound: s.plans.isFound,
  provenance: s.plans.provenance,
});

export const publicArea = {
  slug: s.areas.slug,
  number: s.areas.number,
  name: s.areas.name,
};

/** In the wording of a day. */
export const publicMilestone = (day: Day) => ({
  id: s.milestones.id,
  code: s.milestones.code,
  title: titleOn(day),
  listedOn: s.milestones.listedOn,
  /** True for one that a decision added to an approved plan. */
  isAdded: sql<boolean>`${s.milestones.decisionId} is not null`,
  provenance: s.milestones.provenance,
});

export const publicMilestoneInFull = (day: Day) => ({
  ...publicMilestone(day),
  completion: completionTextOn(day),
  note: s.milestones.note,
});

export const publicMeeting = {
  slug: s.meetings.slug,
  kind: s.meetings.kind,
  number: s.meetings.number,
  title: s.meetings.title,
  announcedFor: s.meetings.announcedFor,
  heldFrom: s.meetings.heldFrom,
  heldTo: s.meetings.heldTo,
  precision: s.meetings.precision,
  place: s.meetings.place,
  agenda: s.meetings.agenda,
  minutesNumber: s.meetings.minutesNumber,
  minutesAddress: s.meetings.minutesAddress,
  outcome: s.meetings.outcome,
  isFound: s.meetings.isFound,
  provenance: s.meetings.provenance,
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
export const publicUpdate = (day: Day) => ({
  id: s.updates.id,
  sideCode: s.updates.sideCode,
  language: s.updates.language,
  claim: sql<Claim>`${s.updates.claim}`,
  percentDone: s.updates.percentDone,
  percentGap: s.updates.percentGap,
  confidence: s.updates.confidence,
  confidenceReason: s.updates.confidenceReason,
  publicText: publicTextOn(day),
  obstacles: s.updates.obstacles,
  nextSteps: s.updates.nextSteps,
  forecastOn: s.updates.forecastOn,
  publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
  /** True for one that was submitted after its side's due day in the round it answers. */
  isLate: sql<boolean>`exists (select from ${s.roundDues} d where d.round_id = ${qualified(s.updates.roundId)}
    and d.side_code = ${qualified(s.updates.sideCode)} and d.due_on < ${qualified(s.updates.submittedOn)})`,
  /** The day on which the other side signed it, where it claims done. */
  countersignedOn: countersignedOnBy(day),
});

export const publicEvidence = {
  title: s.evidence.title,
  number: s.evidence.number,
  issuedOn: s.evidence.issuedOn,
  address: s.evidence.address,
};

/** What happened to a milestone as a whole; never who did it. */
export const publicTurn = ({ kind, onDay, doneOn, answer }: Turn, day: Day) => ({
  kind,
  onDay,
  doneOn,
  /** True where a decision of both sides did it. */
  isDecided: answer === null,
  /** True for a closing that rested on silence and fell with an objection. */
  hasFallen: answer !== null && !closingStands(answer, day),
});

/** The condition on `milestones` under which the world may know of one on a day. */
export function isPublicMilestone(programme: string, day: Day): SQL | undefined {
  return and(
    eq(s.milestones.visibility, "public"),
    lte(s.milestones.listedOn, day),
    isKnownBy(s.milestones.decisionId, day),
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
        .where(and(eq(s.programmes.slug, programme), isAgreed(day))),
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

/** The condition on `evidence` under which the world may read a document: both keys were turned. */
export const isPublicEvidence = eq(s.evidence.release, "public");
