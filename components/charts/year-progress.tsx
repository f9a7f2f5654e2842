import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { figureLabel } from "@/lib/labels/figure-label";
import { periodLabel } from "@/lib/labels/period-label";
import { Bar } from "./bar";
import type { ShownFigure } from "./shown-figure";

const measures = ["planned", "laid", "commissioned"] as const;
type Cell = { figures: readonly (ShownFigure & { value: number })[]; isNotFound: boolean };
type Year = { year: number; of: Record<(typeof measures)[number], Cell> };

/** Planned, laid and put into operation by year: three measures, each in its own column and never added. */
export function YearProgress({
  years,
  unit,
  sum,
  ...texts
}: Texts & { years: readonly Year[]; unit: string; sum: string | null }) {
  const { t } = texts;
  if (years.length === 0) return null;
  const title = t("indicators.progress.years", { unit });
  const most = Math.max(
    ...years.flatMap(({ of }) =>
      measures.flatMap((measure) => of[measure].figures.map(({ value }) => value)),
    ),
  );
  return (
    <section className="section">
      <h2>{title}</h2>
      <p className="quiet">{t("indicators.progress.yearsLead")}</p>
      <div className="table-scroll">
        <table className="table table--progress table--stacks">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators.progress.year")}</th>
              {measures.map((measure) => (
                <th scope="col" key={measure}>
                  {t(`indicators.measure.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, of }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {measures.map((measure) => (
                  <td key={measure} data-label={t(`indicators.measure.${measure}`)}>
                    <Given {...texts} cell={of[measure]} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sum ? <p>{sum}</p> : null}
    </section>
  );
}

function Given({ cell, most, ...texts }: Texts & { cell: Cell; most: number }) {
  const { language, t } = texts;
  if (cell.figures.length === 0)
    return (
      <span className="small quiet">
        {t(cell.isNotFound ? "indicators.notFound" : "indicators.progress.nothing")}
      </span>
    );
  return cell.figures.map((figure, index) => (
    <div key={index}>
      <strong>{figureLabel(figure, language, t)}</strong>
      {figure.periodKind === "year" ? null : (
        <span className="small"> ({periodLabel(figure, language, t)})</span>
      )}
      <Bar value={figure.value} most={most} measure={figure.measure} />
      <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
    </div>
  ));
}
