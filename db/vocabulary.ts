// The closed sets of words. The same word stands in Postgres, in TypeScript and in addresses.

export const languages = ["en", "ru", "be", "kk"] as const;
export type Language = (typeof languages)[number];

export const sideCodes = ["BY", "KZ"] as const;
export type SideCode = (typeof sideCodes)[number];

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

export const enterpriseStages = ["planned", "memorandum", "opened", "working", "stopped"] as const;
export type EnterpriseStage = (typeof enterpriseStages)[number];

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
