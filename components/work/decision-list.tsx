import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { DecisionKind, DecisionState, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

type Row = {
  id: string;
  kind: DecisionKind;
  state: DecisionState;
  proposedBySide: SideCode;
  proposedOn: string;
  inForceOn: string | null;
  planTitle?: Text;
  code?: string | null;
  title?: Text | null;
};

/** Decisions, one a line: what is decided, on what, by whom, and how far it has come. */
export function DecisionList({ language, t, href, rows }: WorkTexts & { rows: readonly Row[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("decisions.what")}</th>
            <th scope="col">{t("decisions.on")}</th>
            <th scope="col">{t("decisions.proposedBy")}</th>
            <th scope="col">{t("review.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={href(`/review/decisions/${row.id}`)}>{t(`words.decision.${row.kind}`)}</a>
              </th>
              <td>
                {row.code && row.title ? (
                  <>
                    {row.code} <LocalText text={row.title} language={language} />
                  </>
                ) : row.planTitle ? (
                  <LocalText text={row.planTitle} language={language} />
                ) : null}
              </td>
              <td data-label={t("decisions.proposedBy")}>
                <span className={`side-${row.proposedBySide.toLowerCase()}`}>
                  {t(`words.side.${row.proposedBySide}`)}
                </span>
                {`, ${formatDay(row.proposedOn, language)}`}
              </td>
              <td data-label={t("review.state")}>
                {t(`words.decisionState.${row.state}`)}
                {row.state === "recorded" && row.inForceOn
                  ? `, ${t("decisions.inForceFrom", { day: formatDay(row.inForceOn, language) })}`
                  : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
