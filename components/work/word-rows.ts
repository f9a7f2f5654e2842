import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";
import type { Words } from "./words";

/** The words of an update as labelled texts, in the order in which they are read; what is never published, last. */
export function wordRows(words: Words, language: Language, t: Translate) {
  const claim = words.claim ? t(`words.claim.${words.claim}`) : "";
  const percent =
    words.percentDone === undefined
      ? words.percentGap
        ? t(`words.percentGap.${words.percentGap}`)
        : ""
      : t("milestone.percent", { percent: String(words.percentDone) });
  const typed = (
    name: "publicText" | "obstacles" | "nextSteps" | "decisionsNeeded" | "internalNote",
    isPublic: boolean,
  ) => ({ label: t(`desk.${name}`), text: words[name], isTyped: true, isPublic });
  return [
    {
      label: t("review.claim"),
      text: [claim, percent].filter(Boolean).join(", "),
      isTyped: false,
      isPublic: true,
    },
    {
      label: t("milestone.declared"),
      text: [
        words.confidence ? t(`words.confidence.${words.confidence}`) : "",
        words.confidenceReason ?? "",
      ]
        .filter(Boolean)
        .join(". "),
      isTyped: false,
      isPublic: true,
    },
    typed("publicText", true),
    typed("obstacles", true),
    typed("nextSteps", true),
    {
      label: t("review.forecastOn"),
      text: words.forecastOn ? formatDay(words.forecastOn, language) : "",
      isTyped: false,
      isPublic: true,
    },
    typed("decisionsNeeded", false),
    typed("internalNote", false),
  ];
}
