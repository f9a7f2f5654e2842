import type { LocalText } from "@/db/columns";
import type {
  Claim,
  DecisionKind,
  Language,
  Precision,
  Provenance,
  SideCode,
  TurnKind,
} from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

type Place = { plan: string; code: string; title: LocalText };
type NewTerm = {
  asWritten: string;
  precision: Precision;
  firstOn: Day | null;
  lastOn: Day | null;
};

/** What happened; beside an update, a decision or a closing everything says where it is known from. */
type Happened =
  | {
      kind: "update";
      milestone: Place;
      sideCode: SideCode;
      body: LocalText | null;
      claim: Claim;
      percentDone: number | null;
      text: LocalText;
    }
  | {
      kind: "term";
      milestone: Place;
      term: NewTerm;
      reason: LocalText | null;
      decidedBy: LocalText | null;
      provenance: Provenance;
    }
  | {
      kind: "decision";
      milestone: Place | null;
      plan: { slug: string; title: LocalText };
      decision: DecisionKind;
      reason: string;
      language: Language;
      /** Of a decision that moved the term. */
      term: NewTerm | null;
    }
  | { kind: "turn"; milestone: Place; turn: TurnKind; doneOn: Day | null }
  | { kind: "listed"; milestone: Place; provenance: Provenance }
  | {
      kind: "record";
      milestone: Place;
      text: LocalText;
      source: string;
      provenance: Provenance;
    }
  | { kind: "report"; plan: { slug: string; title: LocalText }; round: LocalText | null }
  | {
      kind: "meeting";
      slug: string;
      title: LocalText;
      outcome: LocalText | null;
      provenance: Provenance;
    }
  | { kind: "renaming"; slug: string; from: LocalText; to: LocalText; provenance: Provenance };

/** One thing that changed: `id` is that of its row, `on` the day from which it could be known. */
export type Entry = Happened & {
  id: string;
  on: Day;
  /** The day since which it reads as it does: a title may have been worded anew, a text translated. */
  changedOn: Day;
  /** When it was recorded, to order those of one day; empty for what was loaded. */
  at: Date | null;
};
