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
export type Day = string;

/** What every fact carries: its source, how far it can be trusted, and from which day it could be known. */
export type Sourced = { source?: string; provenance: Provenance; knownOn?: Day };

export type SourceRow = { key: string; title: string; address?: string; publishedOn?: Day };

export type ProgrammeRow = Sourced & {
  slug: string;
  name: LocalText;
  firstOn: Day;
  lastOn: Day;
  /** Names of the IANA database. */
  timeZone: string;
  sideTimeZones: Record<SideCode, string>;
  note?: LocalText;
};

export type PlanRow = Sourced & {
  slug: string;
  title: LocalText;
  firstOn: Day;
  lastOn: Day;
  state: PlanState;
  approvedOn?: Day;
  approvedAs?: LocalText;
  approvedAt?: string;
  isFound?: boolean;
};

export type AreaRow = Sourced & {
  slug: string;
  number: number;
  name: LocalText;
  visibility?: Visibility;
};

export type TermRow = Sourced & {
  asWritten: string;
  language: Language;
  precision: Precision;
  firstOn?: Day;
  lastOn?: Day;
  setOn: Day;
  reason?: LocalText;
  decidedBy?: LocalText;
};

export type RecordRow = Sourced & {
  source: string;
  knownOn: Day;
  side?: SideCode;
  text: LocalText;
  claim?: Claim;
  happenedOn: Day;
  precision: Precision;
};

export type MilestoneRow = Sourced & {
  plan: string;
  area: string;
  code: string;
  title: LocalText;
  completion?: LocalText;
  note?: LocalText;
  visibility?: Visibility;
  listedOn: Day;
  /** "plan/code" of the milestone it continues. */
  carriedFrom?: string;
  /** In order; the first is the first promise. */
  terms: TermRow[];
  bodies: { body: string; part: Part; provenance: Provenance; source?: string }[];
  records?: RecordRow[];
  agreements?: string[];
  enterprises?: string[];
  indicators?: string[];
};

/** A day that a side's calendar takes out of its working week. */
export type HolidayRow = { side: SideCode; onDay: Day; name: LocalText; provenance: Provenance };

export type RoundRow = {
  plan: string;
  cycle: Cycle;
  number: number;
  name: LocalText;
  opensOn: Day;
  asOfOn: Day;
  closedOn?: Day;
  dues: Record<SideCode, Day>;
  provenance: Provenance;
};

export type BodyRow = Sourced & {
  slug: string;
  side?: SideCode;
  kind: BodyKind;
  validFrom?: Day;
  /** First day on which it no longer exists. */
  validTo?: Day;
  successor?: string;
  /** In order of time; the periods do not overlap. */
  names: (Sourced & { name: LocalText; validFrom?: Day; validTo?: Day })[];
};

export type MeetingRow = Sourced & {
  slug: string;
  kind: MeetingKind;
  number?: number;
  title: LocalText;
  announcedFor?: LocalText;
  heldFrom?: Day;
  heldTo?: Day;
  precision: Precision;
  place?: LocalText;
  outcome?: LocalText;
  isFound?: boolean;
  chairs?: { side: SideCode; name: LocalText; post?: LocalText }[];
};

export type AgreementRow = Sourced & {
  slug: string;
  title: LocalText;
  note?: LocalText;
  signedOn?: Day;
  precision: Precision;
  inForceOn?: Day;
  meeting?: string;
  parties?: string[];
};

export type EnterpriseRow = Sourced & {
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
    reachedOn?: Day;
    precision: Precision;
    note?: LocalText;
  })[];
};

export type IndicatorRow = { slug: string; name: LocalText; unit: LocalText; note?: LocalText };

export type ValueRow = Sourced & {
  indicator: string;
  side?: SideCode;
  isSideDerived?: boolean;
  flow?: Flow;
  measure?: Measure;
  place?: LocalText;
  periodKind: PeriodKind;
  periodFirstOn: Day;
  periodLastOn: Day;
  /** Absent when it was looked for and not found. */
  value?: number;
  qualifier?: Qualifier;
  base?: LocalText;
  note?: LocalText;
  publishedOn?: Day;
};

export type StatementRow = Sourced & {
  source: string;
  topic: string;
  text: LocalText;
  speaker: LocalText;
  side?: SideCode;
  saidOn: Day;
  precision: Precision;
  /** In the unit of the indicator it speaks of, where there is one. */
  number?: number;
};
