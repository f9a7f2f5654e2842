// The closed sets of words. The same word stands in Postgres, in TypeScript and in addresses.

export const languages = ["en", "ru", "be", "kk"] as const;
export type Language = (typeof languages)[number];

export const sideCodes = ["BY", "KZ"] as const;
export type SideCode = (typeof sideCodes)[number];
export const otherSide: Record<SideCode, SideCode> = { BY: "KZ", KZ: "BY" };

/** Where a row comes from, from the strongest to the weakest. */
export const provenances = ["official", "press", "derived", "memory", "illustrative"] as const;
export type Provenance = (typeof provenances)[number];

export const visibilities = ["public", "restricted"] as const;
export type Visibility = (typeof visibilities)[number];

export const planStates = ["draft", "approved", "closed", "unknown"] as const;
export type PlanState = (typeof planStates)[number];

/** How exactly a term or a date is known. `yearly` and `standing` have no last day of their own. */
export const precisions = [
  "day",
  "month",
  "quarter",
  "half",
  "year",
  "span",
  "yearly",
  "standing",
  "session",
  "unknown",
] as const;
export type Precision = (typeof precisions)[number];

export const bodyKinds = [
  "government",
  "ministry",
  "committee",
  "agency",
  "academy",
  "concern",
  "company",
  "university",
  "embassy",
  "region",
  "commission",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const parts = ["lead", "partner"] as const;
export type Part = (typeof parts)[number];

export const claims = ["not_started", "in_progress", "done"] as const;
export type Claim = (typeof claims)[number];

export const updateStates = [
  "draft",
  "submitted",
  "cleared",
  "countersigned",
  "published",
  "returned",
  "withdrawn",
  "retracted",
] as const;
export type UpdateState = (typeof updateStates)[number];

export const updateSteps = [
  "submit",
  "clear",
  "countersign",
  "publish",
  "return",
  "withdraw",
  "retract",
] as const;
export type UpdateStep = (typeof updateSteps)[number];

/** How a side itself judges what it has promised, from the worst to the best. */
export const confidences = ["compromised", "support_needed", "attainable", "secured"] as const;
export type Confidence = (typeof confidences)[number];

/** Why there is no per cent: none of them is the same as 0. */
export const percentGaps = ["not_assessed", "no_data", "not_applicable"] as const;
export type PercentGap = (typeof percentGaps)[number];

/** Who may read a document: its own side, both, or the world. */
export const releases = ["side", "both", "public"] as const;
export type Release = (typeof releases)[number];

/** What both sides can decide together. */
export const decisionKinds = [
  "approve",
  "add",
  "move",
  "amend",
  "pass",
  "remove",
  "carry",
  "merge",
  "split",
  "close",
  "reopen",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionStates = ["proposed", "agreed", "recorded", "declined", "withdrawn"] as const;
export type DecisionState = (typeof decisionStates)[number];

export const decisionStepNames = ["propose", "agree", "decline", "withdraw", "record"] as const;
export type DecisionStep = (typeof decisionStepNames)[number];

/** What makes a decision binding: the minutes of a session, or letters exchanged. */
export const instruments = ["session", "letters"] as const;
export type Instrument = (typeof instruments)[number];

/** What can happen to a milestone as a whole; the latest turn of a day tells its outcome. */
export const turnKinds = ["closed", "reopened", "removed", "carried", "merged", "split"] as const;
export type TurnKind = (typeof turnKinds)[number];

/** How a milestone goes on in another one. */
export const successionKinds = ["carried", "merged", "split"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

export const cycles = ["monthly", "quarterly", "half_yearly", "yearly", "session"] as const;
export type Cycle = (typeof cycles)[number];

export const reportKinds = ["round", "final"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Whose eyes a reservation is for: everybody's, or those of the reviewers of both sides. */
export const reservationReaders = ["public", "internal"] as const;

export const jointWordingStates = ["proposed", "agreed", "withdrawn"] as const;

/** The fields whose texts stand side by side in equal languages. */
export const translatedFields = ["title", "completion", "public_text"] as const;
export type TranslatedField = (typeof translatedFields)[number];

export const roles = [
  "executor",
  "coordinator",
  "secretariat",
  "administrator",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

export const meetingKinds = ["session", "visit", "talks", "event"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const enterpriseStageNames = [
  "planned",
  "memorandum",
  "opened",
  "working",
  "stopped",
] as const;
export type EnterpriseStage = (typeof enterpriseStageNames)[number];

/** Flows of trade are named from Belarus: exports are Belarusian exports to Kazakhstan. */
export const flows = ["turnover", "exports", "imports"] as const;
export type Flow = (typeof flows)[number];

/** Kinds of physical progress; never added to one another. */
export const measures = ["value", "planned", "laid", "opened", "commissioned", "left"] as const;
export type Measure = (typeof measures)[number];

export const periodKinds = ["year", "half", "quarter", "months", "day"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const qualifiers = ["exact", "about", "over", "under", "growth"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How far the secretariat is with a mistake that a reader has reported. */
export const mistakeStates = ["new", "accepted", "fixed", "declined"] as const;
export type MistakeState = (typeof mistakeStates)[number];

export const mistakeSteps = ["accept", "fix", "decline"] as const;
export type MistakeStep = (typeof mistakeSteps)[number];

export const eventKinds = [
  "programme.loaded",
  "person.added",
  "update.drafted",
  "update.revised",
  "update.submitted",
  "update.cleared",
  "update.countersigned",
  "update.published",
  "update.returned",
  "update.withdrawn",
  "update.retracted",
  "milestone.drafted",
  "milestone.closed",
  "reservation.recorded",
  "reservation.withdrawn",
  // Of joint wordings; the history holds them under these names.
  "wording.proposed",
  "wording.agreed",
  "wording.withdrawn",
  "decision.proposed",
  "decision.agreed",
  "decision.declined",
  "decision.withdrawn",
  "decision.recorded",
  "plan.drafted",
  "plan.closed",
  "round.opened",
  "round.closed",
  "meeting.added",
  "meeting.revised",
  "body.renamed",
  "body.succeeded",
  "work.handed",
  "text.translated",
  "settings.revised",
  "mistake.accepted",
  "mistake.fixed",
  "mistake.declined",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const securityEventKinds = [
  "sign-in.succeeded",
  "sign-in.failed",
  "sign-in.delayed",
  "sign-out.done",
  "permission.refused",
  "origin.refused",
] as const;
export type SecurityEventKind = (typeof securityEventKinds)[number];

/** What an address can also be had as: the same address with the word behind a point. */
export const fileFormats = ["csv", "xlsx", "json", "atom", "ics"] as const;
export type FileFormat = (typeof fileFormats)[number];
