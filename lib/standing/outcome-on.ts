import type { Precision, TurnKind } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { closingStands } from "./confirmation";
import type { ImportedFact, Report, Turn } from "./standing";

/** The turn that tells what a milestone had come to on a day. */
const turnOn = (turns: readonly Turn[], day: Day): Turn | undefined =>
  turns
    .filter(({ onDay }) => onDay <= day)
    .sort((a, b) => (a.onDay === b.onDay ? a.order - b.order : a.onDay < b.onDay ? -1 : 1))
    .at(-1);

export type Outcome = {
  outcome: "open" | "done" | "removed";
  /** How it left control without a result. */
  endedAs: Exclude<TurnKind, "closed" | "reopened"> | null;
  doneOn: Day | null;
  precision: Precision;
  /** Whose word it rests on: a closing, or a source outside. */
  basis: "closed" | "imported" | null;
  /** The day it left control. */
  endedOn: Day | null;
};

const openOutcome: Outcome = {
  outcome: "open",
  endedAs: null,
  doneOn: null,
  precision: "day",
  basis: null,
  endedOn: null,
};

const stands = (turn: Turn, day: Day) => turn.answer === null || closingStands(turn.answer, day);

/** Whether a milestone was on control on a day: nothing has taken it off, or what did has fallen. */
export function isOnControl(turns: readonly Turn[], day: Day): boolean {
  const turn = turnOn(turns, day);
  return !turn || turn.kind === "reopened" || (turn.kind === "closed" && !stands(turn, day));
}

/**
 * What has become of a milestone: its latest turn says; or, before any turn and while no side says
 * otherwise, an imported record that is plain about it.
 */
export function outcomeOn(
  day: Day,
  facts: { turns: readonly Turn[]; records: readonly ImportedFact[] },
  words: readonly (Report | null)[],
): Outcome {
  const turn = turnOn(facts.turns, day);
  if (turn?.kind === "reopened") return openOutcome;
  if (turn?.kind === "closed")
    return stands(turn, day)
      ? {
          ...openOutcome,
          outcome: "done",
          doneOn: turn.doneOn,
          basis: "closed",
          endedOn: turn.onDay,
        }
      : openOutcome;
  if (turn) return { ...openOutcome, outcome: "removed", endedAs: turn.kind, endedOn: turn.onDay };

  if (words.some((word) => word !== null && word.claim !== "done")) return openOutcome;
  const record = facts.records
    .filter(({ claim, knownOn }) => claim === "done" && knownOn <= day)
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))[0];
  if (!record) return openOutcome;
  return {
    ...openOutcome,
    outcome: "done",
    doneOn: record.happenedOn,
    precision: record.precision,
    basis: "imported",
    endedOn: record.happenedOn,
  };
}
