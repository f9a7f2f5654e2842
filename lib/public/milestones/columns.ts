import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { closingStands } from "@/lib/standing/confirmation";
import type { Turn } from "@/lib/standing/standing";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";

// WHAT IS PUBLIC of milestones, their terms and turns: adding a key publishes it.

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
