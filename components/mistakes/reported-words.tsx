import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

/** What a reader has reported, in place: rows of a list of facts. */
export function ReportedWords({
  t,
  page,
  address,
  quote,
  heading,
  wordsBefore,
  wordsAfter,
  comment,
  language,
}: {
  t: Translate;
  page: string;
  /** Of the page, such that a browser shows the words there. */
  address: string;
  quote: string;
  heading: string;
  wordsBefore: string;
  wordsAfter: string;
  comment: string;
  /** In which the page, and so the words, were read. */
  language: Language;
}) {
  return (
    <>
      <dt>{t("mistakes.quote")}</dt>
      <dd className="as-written" lang={language}>
        {quote ? (
          <>
            {wordsBefore ? `…${wordsBefore} ` : ""}
            <mark>{quote}</mark>
            {wordsAfter ? ` ${wordsAfter}…` : ""}
          </>
        ) : (
          t("mistakes.noWords")
        )}
      </dd>
      {heading ? (
        <>
          <dt>{t("mistakes.where")}</dt>
          <dd className="as-written" lang={language}>
            {heading}
          </dd>
        </>
      ) : null}
      <dt>{t("mistakes.page")}</dt>
      <dd className="as-written">
        {page}
        <br />
        <a href={address} target="_blank" rel="noopener">
          {t("mistakes.openAtWords")}
        </a>
      </dd>
      {comment ? (
        <>
          <dt>{t("mistakes.comment")}</dt>
          <dd className="as-written" lang={language}>
            {comment}
          </dd>
        </>
      ) : null}
    </>
  );
}
