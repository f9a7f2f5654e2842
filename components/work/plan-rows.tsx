import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Visibility } from "@/db/vocabulary";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import { StandingOf } from "@/components/figures/standing-of";
import type { WorkTexts } from "./work-texts";

/** The milestones of a plan, one a line; what was added after the approval says so. */
export function PlanRows({
  language,
  t,
  href,
  rows,
  base,
}: WorkTexts & {
  rows: readonly {
    code: string;
    title: Text;
    visibility: Visibility;
    isAdded: boolean;
    standing: Standing;
  }[];
  base: string;
}) {
  if (rows.length === 0) return <p className="quiet">{t("plans.empty")}</p>;
  return (
    <ul className="rows rows--work">
      {rows.map((row) => (
        <li key={row.code} className="row row--work row--plan">
          <span className="row__code">{row.code}</span>
          <div className="row__title">
            <a href={href(`${base}/${row.code}`)}>
              <LocalText text={row.title} language={language} />
            </a>
            {row.isAdded ? <span className="small quiet"> {t("plans.isAdded")}</span> : null}
            {row.visibility === "restricted" ? (
              <span className="small quiet"> {t("staff.restricted")}</span>
            ) : null}
          </div>
          <span className="small">{termLabel(row.standing.currentTerm, language, t)}</span>
          <span className="small">
            <StandingOf standing={row.standing} language={language} t={t} />
          </span>
        </li>
      ))}
    </ul>
  );
}
