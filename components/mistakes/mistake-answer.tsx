import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Translate } from "@/lib/i18n/translator";

/** What the secretariat has answered: rows of a list of facts. */
export function MistakeAnswer({
  language,
  t,
  decidedOn,
  answer,
  answerLanguage,
  link,
}: {
  language: Language;
  t: Translate;
  decidedOn: string;
  answer: string;
  answerLanguage: Language | null;
  /** A page of ours as a path, or a whole address. */
  link: string;
}) {
  return (
    <>
      <dt>{t("mistakes.decided")}</dt>
      <dd>{formatDay(decidedOn, language)}</dd>
      {answer ? (
        <>
          <dt>{t("mistakes.answer")}</dt>
          <dd className="as-written" lang={answerLanguage ?? undefined}>
            {answer}
          </dd>
        </>
      ) : null}
      {link ? (
        <>
          <dt>{t("mistakes.link")}</dt>
          <dd>
            <a href={link}>{link}</a>
          </dd>
        </>
      ) : null}
    </>
  );
}
