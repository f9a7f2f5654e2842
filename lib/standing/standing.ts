import type { Claim, Confidence, Precision, SideCode, TurnKind } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Completion } from "./completion-on";
import type { ClaimAnswer } from "./confirmation";
import type { Outcome } from "./outcome-on";
import type { Term } from "./term";

/** In the order of precedence: a milestone shows the first that applies. */
export const headlines = [
  "removed",
  "done",
  "done_late",
  "sides_differ",
  "overdue",
  "no_information",
  "due_soon",
  "moved",
  "on_schedule",
] as const;
export type Headline = (typeof headlines)[number];

/** A published update that was not retracted, as far as standing needs it. */
export type Report = {
  updateId: string;
  sideCode: SideCode;
  isLead: boolean;
  claim: Claim;
  percentDone: number | null;
  publishedOn: Day;
  /** Numbers publications of one day. */
  order: number;
  /** The day of the latest document that proves it. */
  provedOn: Day | null;
  /** How the side judges it itself. */
  confidence: Confidence | null;
  /** How the other side has answered, where it claims done. */
  answer: ClaimAnswer;
};

/** What happened to the milestone as a whole. */
export type Turn = {
  kind: TurnKind;
  onDay: Day;
  /** Numbers turns of one day. */
  order: number;
  doneOn: Day | null;
  /** How the claim that was closed was confirmed; empty where a decision of both sides closed it. */
  answer: ClaimAnswer | null;
};

/** What a source outside the programme says; its claim is empty when the source is not plain. */
export type ImportedFact = {
  claim: Claim | null;
  happenedOn: Day;
  /** How exactly that day is known. */
  precision: Precision;
  knownOn: Day;
};

/** A round of the milestone's plan with the day by which a side had to report. */
export type Due = { sideCode: SideCode; opensOn: Day; dueOn: Day };

/**
 * All that a standing is computed from. A new fact is also a revision of the milestone's deadline
 * (`lib/milestones/load-revisions.ts`), which no compiler asks for: CONTRIBUTING, "A new fact of a standing".
 */
export type StandingFacts = {
  listedOn: Day;
  turns: readonly Turn[];
  /** The sides that have a responsible body. */
  sides: readonly SideCode[];
  terms: readonly Term[];
  reports: readonly Report[];
  records: readonly ImportedFact[];
  dues: readonly Due[];
};

export type SideStanding = {
  report: Report | null;
  /** The due day since which the side owes a report; empty when it owes none. */
  silentSince: Day | null;
  /** The day it put its signature to the other side's claim, while that is its latest word. */
  countersignedOn: Day | null;
};

export type Standing = {
  headline: Headline;
  outcome: Outcome["outcome"];
  endedAs: Outcome["endedAs"];
  doneOn: Day | null;
  /** How exactly that day is known. */
  donePrecision: Precision;
  /** The day from which it owed no more reports: done, or taken off control. */
  endedOn: Day | null;
  basis: Outcome["basis"];
  completion: Completion;
  /** How safe it looks from the facts alone. */
  confidence: Confidence | null;
  timeliness: "on_time" | "due_soon" | "overdue" | "done_in_time" | "done_late" | "no_term";
  /** Days past the last day of the term; negative before it; empty without such a day. */
  daysLate: { first: number | null; current: number | null };
  reporting: "reported" | "partly" | "no_information" | "not_due";
  agreement: "agreed" | "one_side" | "differ" | "none";
  moved: { times: number; days: number | null };
  firstTerm: Term | null;
  currentTerm: Term | null;
  sides: Partial<Record<SideCode, SideStanding>>;
};
