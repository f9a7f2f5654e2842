import type { Language, Qualifier } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";
import { numberLabel } from "./number-label";

/** A figure as its source gives it: "about 950", "over 600", "under 1,000", "+36 %"; or "not found". */
export function figureLabel(
  { value, qualifier }: { value: number | null; qualifier: Qualifier },
  language: Language,
  t: Translate,
): string {
  if (value === null) return t("indicators.notFound");
  const number = numberLabel(value, language, qualifier === "growth");
  return qualifier === "exact" ? number : t(`indicators.qualified.${qualifier}`, { value: number });
}

/** The same with its unit; growth is in per cent already, and what was not found has none. */
export function figureWithUnit(
  figure: Parameters<typeof figureLabel>[0],
  unit: string,
  language: Language,
  t: Translate,
): string {
  const value = figureLabel(figure, language, t);
  return figure.value === null || figure.qualifier === "growth"
    ? value
    : t("indicators.withUnit", { value, unit });
}
