import type { Language, PeriodKind } from "@/db/vocabulary";
import { addDays, type Day } from "@/lib/dates/day";
import { formatDay, formatSpan } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";
import { termLabel } from "./term-label";

/** The period of a figure as words: "2012", "first half of 2012", "January – August 2013", "14 April 2016". */
export function periodLabel(
  {
    periodKind,
    periodFirstOn,
    periodLastOn,
  }: {
    periodKind: PeriodKind;
    periodFirstOn: Day;
    periodLastOn: Day;
  },
  language: Language,
  t: Translate,
): string {
  if (periodKind === "day") return formatDay(periodLastOn, language);
  const term = { firstOn: periodFirstOn, lastOn: periodLastOn, asWritten: "" };
  if (periodKind !== "months") return termLabel({ ...term, precision: periodKind }, language, t);
  if (periodFirstOn.slice(0, 4) !== periodLastOn.slice(0, 4))
    return termLabel({ ...term, precision: "span" }, language, t);
  const endsMonth = addDays(periodLastOn, 1).endsWith("-01");
  return formatSpan(periodFirstOn, periodLastOn, language, endsMonth ? "month" : "long");
}
