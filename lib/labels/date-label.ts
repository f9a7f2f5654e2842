import type { Language, Precision } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { lastDayOf } from "@/lib/standing/term";
import type { Translate } from "@/lib/i18n/translator";
import { termLabel } from "./term-label";

/** A date no more exact than it is known. */
export function dateLabel(day: Day, precision: Precision, language: Language, t: Translate) {
  const lastOn = lastDayOf(precision, day) ?? day;
  return termLabel({ precision, firstOn: day, lastOn, asWritten: "" }, language, t);
}
