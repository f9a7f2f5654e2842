import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode, Visibility } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

type Row = {
  milestoneId: string;
  sideCode: SideCode;
  code: string;
  title: Text;
  visibility: Visibility;
  bodyName: Text | null;
  state: "reported" | "underway" | "returned" | "silent";
  submittedOn: string | null;
  isLate: boolean;
};

/** Who owes what, one line an obligation. */
export function RoundBoard({
  language,
  t,
  href,
  rows,
  base,
}: WorkTexts & { rows: readonly Row[]; base: string }) {
  if (rows.length === 0) return <p className="quiet">{t("rounds.nothingOwed")}</p>;
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("review.milestone")}</th>
            <th scope="col">{t("review.body")}</th>
            <th scope="col">{t("review.state")}</th>
            <th scope="col">{t("rounds.submitted")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.milestoneId} ${row.sideCode}`}>
              <th scope="row">
                <a href={href(`${base}/${row.code}`)}>
                  {row.code} <LocalText text={row.title} language={language} />
                </a>
                {row.visibility === "restricted" ? (
                  <span className="small quiet"> {t("staff.restricted")}</span>
                ) : null}
              </th>
              <td>
                {row.bodyName ? <LocalText text={row.bodyName} language={language} /> : null}{" "}
                <span className={`side-${row.sideCode.toLowerCase()}`}>
                  {t(`words.side.${row.sideCode}`)}
                </span>
              </td>
              <td data-label={t("review.state")}>
                {t(`rounds.state.${row.state}`)}
                {row.isLate ? `, ${t("rounds.isLate")}` : null}
              </td>
              <td data-label={t("rounds.submitted")}>
                {row.submittedOn ? formatDay(row.submittedOn, language) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
