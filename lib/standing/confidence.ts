import type { Confidence } from "@/db/vocabulary";
import type { Standing } from "./standing";

/** A milestone whose term was moved so often needs support, whatever its sides say. */
export const movedOftenTimes = 2;
/** At so many per cent and more, what is due soon is still attainable. */
export const nearlyDonePercent = 75;

/**
 * How safe the promise looks from the facts alone, to hold a side's own judgement against. Empty for
 * what was taken off control.
 */
export function computedConfidence(
  standing: Pick<Standing, "headline" | "outcome" | "moved" | "completion">,
  percentDone: number | null,
): Confidence | null {
  if (standing.outcome === "removed") return null;
  if (standing.outcome === "done" || standing.completion.stage === "confirmed") return "secured";
  switch (standing.headline) {
    case "overdue":
      return "compromised";
    case "sides_differ":
    case "no_information":
      return "support_needed";
    case "due_soon":
      return percentDone !== null && percentDone >= nearlyDonePercent
        ? "attainable"
        : "support_needed";
    default:
      return standing.moved.times >= movedOftenTimes ? "support_needed" : "attainable";
  }
}
