import type { Claim } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { addWorkingDays, type Calendar } from "@/lib/dates/working-days";

/** A reservation on a claim of done, in force from its day until it is withdrawn. */
export type Objection = { recordedOn: Day; withdrawnOn: Day | null };

/** How the other side has answered a claim of done. */
export type ClaimAnswer = {
  /** The day the claim came to the other side: when it was last cleared. */
  askedOn: Day | null;
  /** The day of its signature over the very words of the claim. */
  countersignedOn: Day | null;
  /** The day from which its silence counts as a yes; empty where silence confirms nothing. */
  silenceOn: Day | null;
  objections: readonly Objection[];
};

export const noAnswer: ClaimAnswer = {
  askedOn: null,
  countersignedOn: null,
  silenceOn: null,
  objections: [],
};

/**
 * The day from which silence confirms a claim: so many working days of the silent side's own calendar
 * after the claim was cleared (product, "Tacit acceptance").
 * @param tacitDays empty where the programme wants a signature
 */
export const silenceOn = (clearedOn: Day, tacitDays: number | null, calendar: Calendar) =>
  tacitDays === null ? null : addWorkingDays(clearedOn, tacitDays, calendar);

const isObjected = ({ objections }: ClaimAnswer, day: Day) =>
  objections.some(
    ({ recordedOn, withdrawnOn }) =>
      recordedOn <= day && (withdrawnOn === null || withdrawnOn > day),
  );

const isSigned = ({ countersignedOn }: ClaimAnswer, day: Day) =>
  countersignedOn !== null && countersignedOn <= day;

/**
 * By what the other side confirms a claim on a day. A signature stands; silence is undone by an
 * objection, and who has spoken otherwise since was not silent.
 * @param other the other side's own latest word
 */
export function confirmationOn(
  answer: ClaimAnswer,
  other: { claim: Claim; publishedOn: Day } | null,
  day: Day,
): "signature" | "silence" | null {
  if (isSigned(answer, day)) return "signature";
  if (isObjected(answer, day) || answer.silenceOn === null || answer.silenceOn > day) return null;
  const spokeOtherwise =
    other !== null &&
    other.claim !== "done" &&
    answer.askedOn !== null &&
    other.publishedOn >= answer.askedOn;
  return spokeOtherwise ? null : "silence";
}

/** A closing stands; one that rests on silence falls while an objection does. */
export const closingStands = (answer: ClaimAnswer, day: Day) =>
  isSigned(answer, day) || !isObjected(answer, day);
