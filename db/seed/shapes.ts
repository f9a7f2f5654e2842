import type { LocalText } from "@/db/columns";
import type {
  BodyKind,
  Claim,
  Cycle,
  EnterpriseStage,
  Flow,
  Language,
  Measure,
  MeetingKind,
  Part,
  PeriodKind,
  PlanState,
  Precision,
  Provenance,
  Qualifier,
  SideCode,
  Visibility,
} from "@/db/vocabulary";

// The road map as data. Rows name one another by key: a slug, a code, a source's number.

/** "YYYY-MM-DD" */
export type SeedDay = string;

/** What every fact carries: its source, how far it can be trusted, and from which day it could be known. */
export type Sourced = { source?: string; provenance: Provenance; knownOn?: SeedDay };

export type SeedSource = { key: string; title: string; address?: string; publishedOn?: SeedDay };

export type SeedProgramme = Sourced & {
  slug: string;
  name: LocalText;
  firstOn: SeedDay;
  lastOn: SeedDay;
  /** Names of the IANA database. */
  timeZone: string;
  sideTimeZones: Record<SideCode, string>;
  note?: LocalText;
};

export type SeedPlan = Sourced & {
  slug: string;
  title: LocalText;
  firstOn: SeedDay;
  lastOn: SeedDay;
  state: PlanState;
  approvedOn?: SeedDay;
  approvedAs?: LocalText;
  approvedAt?: string;
  isFound?: boolean;
};

export type SeedArea = Sourced & {
  slug: string;
  number: number;
  name: LocalText;
  visibility?: Visibility;
};

export type SeedTerm = Sourced & {
  asWritten: string;
  language: Language;
  precision: Precision;
  firstOn?: SeedDay;
  lastOn?: SeedDay;
  setOn: SeedDay;
  reason?: LocalText;
  decidedBy?: LocalText;
};

export type SeedRecord = Sourced & {
  source: string;
  knownOn: SeedDay;
  side?: SideCode;
  text: LocalText;
  claim?: Claim;
  happenedOn: SeedDay;
  precision: Precision;
};

export type SeedMilestone = Sourced & {
  plan: string;
  area: string;
  code: string;
  title: LocalText;
  completion?: LocalText;
  note?: LocalText;
  visibility?: Visibility;
  listedOn: SeedDay;
  /** "plan/code" of the milestone it continues. */
  carriedFrom?: string;
  /** In order; the first is the first promise. */
  terms: SeedTerm[];
  bodies: { body: string; part: Part; provenance: Provenance; source?: string }[];
  records?: SeedRecord[];
  agreements?: string[];
  enterprises?: string[];
  indicators?: string[];
};

/** A day that a side's calendar takes out of its working week. */
export type SeedHoliday = {
  side: SideCode;
  onDay: SeedDay;
  name: LocalText;
  provenance: Provenance;
};

export type SeedRound = {
  plan: string;
  cycle: Cycle;
  number: number;
  name: LocalText;
  opensOn: SeedDay;
  asOfOn: SeedDay;
  closedOn?: SeedDay;
  dues: Record<SideCode, SeedDay>;
  provenance: Provenance;
};

export type SeedBody = Sourced & {
  slug: string;
  side?: SideCode;
  kind: BodyKind;
  validFrom?: SeedDay;
  /** First day on which it no longer exists. */
  validTo?: SeedDay;
  successor?: string;
  /** In order of time; the periods do not overlap. */
  names: (Sourced & { name: LocalText; validFrom?: SeedDay; validTo?: SeedDay })[];
};

export type SeedMeeting = Sourced & {
  slug: string;
  kind: MeetingKind;
  number?: number;
  title: LocalText;
  announcedFor?: LocalText;
  heldFrom?: SeedDay;
  heldTo?: SeedDay;
  precision: Precision;
  place?: LocalText;
  outcome?: LocalText;
  isFound?: boolean;
  chairs?: { side: SideCode; name: LocalText; post?: LocalText }[];
};

export type SeedAgreement = Sourced & {
  slug: string;
  title: LocalText;
  note?: LocalText;
  signedOn?: SeedDay;
  precision: Precision;
  inForceOn?: SeedDay;
  meeting?: string;
  parties?: string[];
};

export type SeedEnterprise = Sourced & {
  slug: string;
  name: LocalText;
  note?: LocalText;
  place?: LocalText;
  latitude?: number;
  longitude?: number;
  placePrecision?: LocalText;
  partners?: string[];
  stages: (Sourced & {
    stage: EnterpriseStage;
    reachedOn?: SeedDay;
    precision: Precision;
    note?: LocalText;
  })[];
};

export type SeedIndicator = { slug: string; name: LocalText; unit: LocalText; note?: LocalText };

export type SeedValue = Sourced & {
  indicator: string;
  side?: SideCode;
  isSideDerived?: boolean;
  flow?: Flow;
  measure?: Measure;
  place?: LocalText;
  periodKind: PeriodKind;
  periodFirstOn: SeedDay;
  periodLastOn: SeedDay;
  /** Absent when it was looked for and not found. */
  value?: number;
  qualifier?: Qualifier;
  base?: LocalText;
  note?: LocalText;
  publishedOn?: SeedDay;
};

export type SeedStatement = Sourced & {
  source: string;
  topic: string;
  text: LocalText;
  speaker: LocalText;
  side?: SideCode;
  saidOn: SeedDay;
  precision: Precision;
  /** In the unit of the indicator it speaks of, where there is one. */
  number?: number;
};
