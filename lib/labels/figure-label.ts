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
