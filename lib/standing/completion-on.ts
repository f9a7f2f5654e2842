import { otherSide, type SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { confirmationOn } from "./confirmation";
import type { Outcome } from "./outcome-on";
import type { Report } from "./standing";

export type Completion = {
  /** `stated`: a side says done and the other has not confirmed; `confirmed`: only the closing is wanting. */
  stage: "open" | "stated" | "confirmed" | "closed" | "imported";
  /** The sides whose word is "done". */
  statedBy: SideCode[];
  /** The sides whose signature is wanting. */
  awaiting: SideCode[];
  confirmedBy: "signature" | "silence" | null;
};

/** How far a completion has come on its way from a claim to the closing. */
export function completionOn(
  day: Day,
  outcome: Pick<Outcome, "outcome" | "basis">,
  words: readonly (Report | null)[],
): Completion {
  const done = words.filter((word) => word?.claim === "done") as Report[];
  const otherWord = (word: Report) =>
    words.find((other) => other !== null && other.sideCode !== word.sideCode) ?? null;
  const answers = done.map((word) => ({
    word,
    by: confirmationOn(word.answer, otherWord(word), day),
  }));
  const confirmed =
    answers.find(({ by }) => by === "signature") ?? answers.find(({ by }) => by === "silence");
  const stage =
    outcome.outcome === "done"
      ? outcome.basis === "imported"
        ? "imported"
        : "closed"
      : confirmed
        ? "confirmed"
        : done.length > 0
          ? "stated"
          : "open";
  return {
    stage,
    statedBy: done.map(({ sideCode }) => sideCode),
    awaiting: stage === "stated" ? done.map(({ sideCode }) => otherSide[sideCode]) : [],
    confirmedBy: confirmed?.by ?? null,
  };
}
