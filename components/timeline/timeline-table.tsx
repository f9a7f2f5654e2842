import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { termLabel } from "@/lib/labels/term-label";
import type { TimelineMilestone } from "./timeline-row";

/** What the drawing shows, as a table. */
export function TimelineTable({
  rows,
  base,
  language,
  t,
  href,
}: Texts & { rows: readonly TimelineMilestone[]; base: string }) {
  return (
    <details className="timeline__table">
      <summary>{t("timeline.table")}</summary>
      <div className="table-scroll">
        <table className="table table--stacks">
          <thead>
            <tr>
              <th scope="col">{t("timeline.column.code")}</th>
              <th scope="col">{t("timeline.column.milestone")}</th>
              <th scope="col">{t("timeline.column.area")}</th>
              <th scope="col">{t("timeline.column.first")}</th>
              <th scope="col">{t("timeline.column.current")}</th>
              <th scope="col" className="number">
                {t("timeline.column.moved")}
              </th>
              <th scope="col">{t("timeline.column.standing")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ plan, code, title, area, standing }) => (
              <tr key={`${plan} ${code}`}>
                <td>
                  {plan.replace("-", "–")}, {code}
                </td>
                <th scope="row">
                  <a href={href(`${base}/${plan}/${code}`)}>
                    <LocalText text={title} language={language} />
                  </a>
                </th>
                <td>
                  <LocalText text={area.name} language={language} />
                </td>
                <td data-label={t("timeline.column.first")}>
                  {termLabel(standing.firstTerm, language, t)}
                </td>
                <td data-label={t("timeline.column.current")}>
                  {termLabel(standing.currentTerm, language, t)}
                </td>
                <td className="number" data-label={t("timeline.column.moved")}>
                  {standing.moved.days}
                </td>
                <td>
                  <span className={`mark mark--${standing.headline}`}>
                    <StandingSign headline={standing.headline} />
                    {t(`words.headline.${standing.headline}`)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
