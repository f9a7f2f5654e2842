import {
  type Claim,
  type DecisionKind,
  otherSide,
  type Precision,
  type SideCode,
  type SuccessionKind,
  type TurnKind,
} from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { lastDayOf } from "./term";

/** What a story is told from; whatever else the rows carry is handed on. */
type Facts = {
  listedOn: Day;
  terms: readonly { number: number; setOn: Day }[];
  records: readonly { happenedOn: Day; precision: Precision; knownOn: Day }[];
  versions: readonly {
    sideCode: SideCode;
    claim: Claim;
    publishedOn: Day;
    countersignedOn: Day | null;
  }[];
  turns: readonly { kind: TurnKind; onDay: Day; isDecided: boolean }[];
  decisions: readonly { kind: DecisionKind; inForceOn: Day }[];
  reservations: readonly { recordedOn: Day }[];
  jointWordings: readonly { agreedOn: Day }[];
  before: readonly { kind: SuccessionKind; onDay: Day }[];
  after: readonly { kind: SuccessionKind; onDay: Day }[];
};

type Told<Kind, Fact> = { kind: Kind; on: Day; precision: Precision; fact: Fact };

/** One thing that happened; `on` is no more exact than its precision. */
export type StoryEntry<F extends Facts> =
  | Told<"listed", { decision: F["decisions"][number] | null }>
  | Told<"term", { term: F["terms"][number]; decision: F["decisions"][number] | null }>
  | Told<"from", F["before"][number]>
  | Told<"record", F["records"][number]>
  | Told<"update", F["versions"][number]>
  | Told<"countersigned", { by: SideCode; version: F["versions"][number] }>
  | Told<"reservation", F["reservations"][number]>
  | Told<"jointWording", F["jointWordings"][number]>
  | Told<"decision", { decision: F["decisions"][number]; links: F["after"][number][] }>
  | Told<"turn", F["turns"][number]>
  | Told<"into", F["after"][number]>;

/** Of one day: what comes first is told first. */
const order: readonly StoryEntry<Facts>["kind"][] = [
  "listed",
  "term",
  "from",
  "record",
  "update",
  "countersigned",
  "reservation",
  "jointWording",
  "decision",
  "turn",
  "into",
];

const successionOf: Partial<Record<DecisionKind, SuccessionKind>> = {
  carry: "carried",
  merge: "merged",
  split: "split",
};

/** The day by which it had surely happened: the end of its period, or the day it was known, if sooner. */
function surelyBy<F extends Facts>(entry: StoryEntry<F>): Day {
  const last = lastDayOf(entry.precision, entry.on) ?? entry.on;
  return entry.kind === "record" && entry.fact.knownOn < last ? entry.fact.knownOn : last;
}

/**
 * Everything that happened to a milestone in one order of time, each thing once: what a decision did is
 * told with the decision.
 */
export function tellStory<F extends Facts>(facts: F): StoryEntry<F>[] {
  const decisions: readonly F["decisions"][number][] = facts.decisions;
  const decided = (kinds: readonly DecisionKind[], day: Day) =>
    decisions.find(({ kind, inForceOn }) => kinds.includes(kind) && inForceOn === day) ?? null;
  const onDay = <Kind extends string, Fact>(kind: Kind, on: Day, fact: Fact): Told<Kind, Fact> => ({
    kind,
    on,
    precision: "day",
    fact,
  });

  const listed = decided(["add"], facts.listedOn);
  const moves = facts.terms.map((term: F["terms"][number]) => ({
    term,
    decision: term.number > 1 ? decided(["move"], term.setOn) : null,
  }));
  const toldElsewhere = new Set([listed, ...moves.map(({ decision }) => decision)]);
  const rest = decisions
    .filter((decision) => !toldElsewhere.has(decision))
    .map((decision) => ({
      decision,
      links: facts.after.filter(
        (link: F["after"][number]) =>
          link.kind === successionOf[decision.kind] && link.onDay === decision.inForceOn,
      ),
    }));
  const linked = new Set(rest.flatMap(({ links }) => links));

  const entries: StoryEntry<F>[] = [
    onDay("listed", facts.listedOn, { decision: listed }),
    ...moves.map((move) => onDay("term", move.term.setOn, move)),
    ...facts.before.map((link) => onDay("from", link.onDay, link)),
    ...facts.records.map((record) => ({
      kind: "record" as const,
      on: record.happenedOn,
      precision: record.precision,
      fact: record,
    })),
    // Both come newest first.
    ...facts.versions.toReversed().flatMap((version) => [
      onDay("update", version.publishedOn, version),
      ...(version.countersignedOn
        ? [
            onDay("countersigned", version.countersignedOn, {
              by: otherSide[version.sideCode],
              version,
            }),
          ]
        : []),
    ]),
    ...facts.reservations.map((one) => onDay("reservation", one.recordedOn, one)),
    ...facts.jointWordings.toReversed().map((one) => onDay("jointWording", one.agreedOn, one)),
    ...rest.toReversed().map((one) => onDay("decision", one.decision.inForceOn, one)),
    ...facts.turns
      .filter(({ isDecided }) => !isDecided)
      .map((turn) => onDay("turn", turn.onDay, turn)),
    ...facts.after
      .filter((link) => !linked.has(link))
      .map((link) => onDay("into", link.onDay, link)),
  ];
  return entries.toSorted(
    (a, b) =>
      surelyBy(a).localeCompare(surelyBy(b)) || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}
