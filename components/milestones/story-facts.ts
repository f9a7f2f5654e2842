import type { LocalText as Text } from "@/db/columns";
import type {
  Precision,
  Provenance as Word,
  SideCode,
  SuccessionKind,
  TurnKind,
} from "@/db/vocabulary";
import type { ShownDecision, ShownReservation } from "./agreed";
import type { Version } from "./side-word";
import type { KnownTerm } from "./term-history";

export type Source = { title: string; address: string | null };
export type StoryLink = {
  kind: SuccessionKind;
  onDay: string;
  plan: string;
  code: string;
  title: Text;
};
export type StoryDecision = ShownDecision & { meetingSlug: string | null };

/** What a milestone's story is told and drawn from. */
export type StoryFacts = {
  listedOn: string;
  plan: { slug: string; title: Text };
  provenance: Word;
  source: Source | null;
  terms: readonly KnownTerm[];
  records: readonly {
    sideCode: SideCode | null;
    text: Text;
    happenedOn: string;
    precision: Precision;
    knownOn: string;
    provenance: Word;
    source: Source;
  }[];
  versions: readonly Version[];
  turns: readonly {
    kind: TurnKind;
    onDay: string;
    doneOn: string | null;
    isDecided: boolean;
    hasFallen: boolean;
  }[];
  decisions: readonly StoryDecision[];
  reservations: readonly ShownReservation[];
  jointWordings: readonly { text: string; language: Text["original"]; agreedOn: string }[];
  before: readonly StoryLink[];
  after: readonly StoryLink[];
};
