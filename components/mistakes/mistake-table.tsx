import type { WorkTexts } from "@/components/work/work-texts";
import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

type ListedMistake = {
  id: string;
  reference: string;
  page: string;
  quote: string;
  comment: string;
  language: Language;
  receivedOn: string;
};

/** Reported mistakes as rows, each leading to the place where it is answered. */
export function MistakeTable({
  language,
  t,
  href,
  mistakes,
}: WorkTexts & { mistakes: readonly ListedMistake[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("mistakes.quote")}</th>
            <th scope="col">{t("mistakes.comment")}</th>
            <th scope="col">{t("mistakes.page")}</th>
            <th scope="col">{t("mistakes.language")}</th>
            <th scope="col">{t("mistakes.received")}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={href(`/admin/mistakes/${one.id}`)}>{one.reference}</a>{" "}
                <span className="as-written" lang={one.language}>
                  {one.quote}
                </span>
              </th>
              <td className="as-written" lang={one.language}>
                {one.comment}
              </td>
              <td className="as-written" data-label={t("mistakes.page")}>
                <a href={one.page}>{one.page}</a>
              </td>
              <td data-label={t("mistakes.language")}>{t(`words.language.${one.language}`)}</td>
              <td className="table__when" data-label={t("mistakes.received")}>
                {formatDay(one.receivedOn, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
