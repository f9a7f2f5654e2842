import { otherSide, type SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { confirmationOn } from "./confirmation";
import type { Standing } from "./standing";

/**
 * What keeps the secretariat from closing a milestone over a side's claim of done on a day; null when nothing does.
 * What never ends is closed by a decision of both sides only.
 */
export function barToClosing(
  { outcome, currentTerm, sides }: Standing,
  side: SideCode,
  day: Day,
): "wrongState" | "neverEnds" | "notConfirmed" | null {
  const word = sides[side]?.report;
  if (outcome !== "open" || word?.claim !== "done") return "wrongState";
  if (currentTerm?.precision === "yearly" || currentTerm?.precision === "standing")
    return "neverEnds";
  const other = sides[otherSide[side]]?.report ?? null;
  return confirmationOn(word.answer, other, day) === null ? "notConfirmed" : null;
}
