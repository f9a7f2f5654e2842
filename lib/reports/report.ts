import type { LocalText } from "@/db/columns";
import type {
  Claim,
  Confidence,
  Language,
  Part,
  PercentGap,
  Precision,
  ReportKind,
  SideCode,
  SuccessionKind,
} from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Headline, Standing } from "@/lib/standing/standing";

/** A side's word as it stood when the report was frozen. */
export type ReportedWord = {
  claim: Claim;
  percentDone: number | null;
  percentGap: PercentGap | null;
  confidence: Confidence | null;
  text: LocalText;
  language: Language;
  body: LocalText | null;
  publishedOn: Day;
  /** True when it was submitted after the side's due day. */
  isLate: boolean;
};

type ReportedTerm = {
  asWritten: string;
  precision: Precision;
  firstOn: Day | null;
  lastOn: Day | null;
};

/** One line of the accustomed table: number, measure, term, executors of each side, progress, mark. */
export type ReportRow = {
  code: string;
  title: LocalText;
  area: { number: number; name: LocalText };
  firstTerm: ReportedTerm | null;
  currentTerm: ReportedTerm | null;
  bodies: { sideCode: SideCode; part: Part; name: LocalText | null }[];
  headline: Headline;
  outcome: Standing["outcome"];
  doneOn: Day | null;
  daysLate: Standing["daysLate"];
  movedTimes: number;
  stage: Standing["completion"]["stage"];
  confidence: Confidence | null;
  words: Partial<Record<SideCode, ReportedWord>>;
  /** How both sides took it off control unfinished, and why. */
  left: { as: NonNullable<Standing["endedAs"]>; reason: string; language: Language } | null;
  /** Where it goes on, for what was left unfinished. */
  goesOnIn: { kind: SuccessionKind; plan: string; code: string }[];
};

/** A frozen report: what its bytes say. Restricted milestones are not in it. */
export type FrozenReport = {
  v: 1;
  kind: ReportKind;
  programme: { slug: string; name: LocalText };
  plan: { slug: string; title: LocalText };
  round: {
    number: number;
    name: LocalText;
    asOfOn: Day;
    opensOn: Day;
    dues: Partial<Record<SideCode, Day>>;
  } | null;
  frozenOn: Day;
  /** The plan as first approved, and what was added since. */
  asApproved: number;
  added: number;
  counts: { headline: Headline; count: number }[];
  sides: { sideCode: SideCode; owed: number; reported: number; late: number; silent: number }[];
  rows: ReportRow[];
};
