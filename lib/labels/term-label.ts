import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";
import type { Term } from "@/lib/standing/term";

type Named = Pick<Term, "precision" | "firstOn" | "lastOn" | "asWritten">;

/** A term as words of a language; one that has no days of its own is named by its kind. */
export function termLabel(term: Named | null, language: Language, t: Translate): string {
  if (!term) return t("term.unknown");
  const { precision, firstOn, lastOn } = term;
  if (!firstOn || !lastOn)
    return precision === "yearly" || precision === "standing" || precision === "session"
      ? t(`term.${precision}`)
      : t("term.unknown");
  const [year = "", month = "1"] = firstOn.split("-");
  switch (precision) {
    case "month":
      return formatDay(firstOn, language, "month");
    case "quarter":
      return t("term.quarter", { n: String(Math.ceil(Number(month) / 3)), year });
    case "half":
      return t("term.half", { n: Number(month) < 7 ? "1" : "2", year });
    case "year":
      return t("term.year", { year });
    case "span":
      return t("term.span", { first: year, last: lastOn.slice(0, 4) });
    default:
      return formatDay(lastOn, language);
  }
}
