import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { figureLabel } from "@/lib/labels/figure-label";
import { numberLabel } from "@/lib/labels/number-label";
import { Bar } from "./bar";
import type { ShownFigure } from "./shown-figure";

type Found = ShownFigure & { value: number };

/** What had been reached, or was left, on a day, as a share of the whole that was planned. */
export function DayProgress({
  days,
  whole,
  unit,
  ...texts
}: Texts & { days: readonly Found[]; whole: Found | null; unit: string }) {
  const { language, t } = texts;
  if (days.length === 0) return null;
  const title = t("indicators.progress.days", { unit });
  const most = whole?.value ?? Math.max(...days.map(({ value }) => value));
  return (
    <section className="section">
      <h2>{title}</h2>
      {whole ? (
        <p className="quiet">
          {t("indicators.progress.daysLead", { whole: numberLabel(whole.value, language) })}{" "}
          <ProvenanceNote {...texts} word={whole.provenance} source={whole.source} />
        </p>
      ) : null}
      <div className="table-scroll">
        <table className="table table--progress">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators.progress.day")}</th>
              <th scope="col">{t("indicators.progress.measure")}</th>
              <th scope="col">{t("indicators.table.figure")}</th>
              <th scope="col">{t("indicators.table.source")}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((figure, index) => (
              <tr key={index}>
                <th scope="row">{formatDay(figure.periodLastOn, language)}</th>
                <td>
                  {t(`indicators.measure.${figure.measure}`)}
                  {figure.isAhead ? (
                    <div className="small quiet">{t("indicators.table.ahead")}</div>
                  ) : null}
                </td>
                <td>
                  <strong>{figureLabel(figure, language, t)}</strong>
                  {whole ? (
                    <span className="small quiet">
                      {" "}
                      {t("indicators.progress.percent", {
                        percent: numberLabel(Math.round((figure.value / most) * 100), language),
                      })}
                    </span>
                  ) : null}
                  <Bar value={figure.value} most={most} measure={figure.measure} />
                </td>
                <td>
                  <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
                  {figure.note ? (
                    <div className="small">
                      <LocalText text={figure.note} language={language} />
                    </div>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
