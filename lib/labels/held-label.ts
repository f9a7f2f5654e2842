import type { Language, Precision } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { formatSpan } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";
import { dateLabel } from "./date-label";

/** When a meeting was held, no more exactly than it is known; what is not known is said. */
export function heldLabel(
  {
    heldFrom,
    heldTo,
    precision,
    isFound,
  }: { heldFrom: Day | null; heldTo: Day | null; precision: Precision; isFound: boolean },
  language: Language,
  t: Translate,
): string {
  if (!heldFrom) return t(isFound ? "meetings.noDay" : "glance.notFound");
  const isLonger = precision === "day" && heldTo !== null && heldTo !== heldFrom;
  return isLonger
    ? formatSpan(heldFrom, heldTo, language, "long")
    : dateLabel(heldFrom, precision, language, t);
}
