import type { Day } from "@/lib/dates/day";
import { addWorkingDays, type Calendar } from "@/lib/dates/working-days";

/** A reservation on a claim of done, in force from its day until it is withdrawn. */
export type Objection = { recordedOn: Day; withdrawnOn: Day | null };

/** How the other side has answered a claim of done. */
export type Answer = {
  /** The day of its signature over the very words of the claim. */
  countersignedOn: Day | null;
  /** The day from which its silence counts as a yes; empty where silence confirms nothing. */
  silenceOn: Day | null;
  objections: readonly Objection[];
};

export const noAnswer: Answer = { countersignedOn: null, silenceOn: null, objections: [] };

/**
 * The day from which silence confirms a claim: so many working days of the silent side's own calendar
 * after the claim was cleared (product, "Tacit acceptance").
 * @param tacitDays empty where the programme wants a signature
 */
export const silenceOn = (clearedOn: Day, tacitDays: number | null, calendar: Calendar) =>
  tacitDays === null ? null : addWorkingDays(clearedOn, tacitDays, calendar);

const isObjected = ({ objections }: Answer, day: Day) =>
  objections.some(
    ({ recordedOn, withdrawnOn }) =>
      recordedOn <= day && (withdrawnOn === null || withdrawnOn > day),
  );

/** By what the other side confirms a claim on a day. A signature stands; silence is undone by an objection. */
export function confirmationOn(answer: Answer, day: Day): "signature" | "silence" | null {
  if (answer.countersignedOn !== null && answer.countersignedOn <= day) return "signature";
  if (isObjected(answer, day)) return null;
  return answer.silenceOn !== null && answer.silenceOn <= day ? "silence" : null;
}
