import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";
import type { SaidWords, WordField } from "./word-line";

/** The word of one field as a text; empty where nothing was said. */
export function wordText(
  { name, kind }: WordField,
  said: SaidWords,
  language: Language,
  t: Translate,
): string {
  const word = said[name];
  if ((typeof word !== "string" && typeof word !== "number") || word === "") return "";
  switch (kind) {
    case "choice":
      return t(`words.${name}.${word}` as "words.claim.done");
    case "percent":
      return t("milestone.percent", { percent: String(word) });
    case "day":
      return formatDay(String(word), language);
    case "text":
      return String(word);
  }
}
