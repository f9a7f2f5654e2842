import type { Translate } from "@/lib/i18n/translator";

/** The end of a term as the list's filter words it, such as "2012-q4". */
export function termWord(word: string, t: Translate): string {
  if (word === "unknown") return t("term.unknown");
  if (word === "none") return t("milestones.endless");
  const [year = "", quarter] = word.split("-q");
  return quarter ? t("term.quarter", { n: quarter, year }) : t("term.year", { year });
}
