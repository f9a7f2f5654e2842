import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { figureLabel } from "@/lib/labels/figure-label";
import { numberLabel } from "@/lib/labels/number-label";
import { periodLabel } from "@/lib/labels/period-label";
import type { ShownFigure } from "./shown-figure";

type Reason = "offices" | "sources" | "rounded" | "computed" | "ahead";
type Disagreement = {
  figures: readonly ShownFigure[];
  gap: number;
  isGap: "exact" | "about" | "least";
  reasons: readonly Reason[];
};

/** What is said of one period, each side in its own column, with the gap and the reasons that are known. */
export function DisagreementTable({
  disagreements,
  ...texts
}: Texts & { disagreements: readonly Disagreement[] }) {
  const { language, t } = texts;
  if (disagreements.length === 0) return null;
  const order = sidesInOrder(language);
  return (
    <section className="section">
      <h2>{t("indicators.disagreements.title")}</h2>
      <p className="quiet">{t("indicators.disagreements.lead")}</p>
      <div className="table-scroll">
        <table className="table table--differ">
          <caption className="visually-hidden">{t("indicators.disagreements.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators.table.period")}</th>
              {order.map((side) => (
                <th scope="col" key={side}>
                  {t(`indicators.dataOf.${side}`)}
                </th>
              ))}
              <th scope="col">{t("indicators.disagreements.gap")}</th>
              <th scope="col">{t("indicators.disagreements.why")}</th>
            </tr>
          </thead>
          <tbody>
            {disagreements.map(({ figures, gap, isGap, reasons }, index) => (
              <tr key={index}>
                <th scope="row">
                  {periodLabel(figures[0]!, language, t)}
                  <div className="small quiet">
                    {figures[0]!.flow
                      ? t(`indicators.flow.${figures[0]!.flow}`)
                      : t(`indicators.measure.${figures[0]!.measure}`)}
                  </div>
                </th>
                {order.map((side) => (
                  <td key={side}>
                    <Given
                      {...texts}
                      figures={figures.filter(({ sideCode }) => sideCode === side)}
                    />
                  </td>
                ))}
                <td className="number">
                  {t(`indicators.disagreements.gapIs.${isGap}`, {
                    gap: numberLabel(gap, language),
                  })}
                </td>
                <td>
                  {reasons.map((reason) => (
                    <p className="small" key={reason}>
                      {t(`indicators.disagreements.reason.${reason}`)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Given({ figures, ...texts }: Texts & { figures: readonly ShownFigure[] }) {
  const { language, t } = texts;
  if (figures.length === 0)
    return <span className="quiet">{t("indicators.disagreements.nobody")}</span>;
  return figures.map((figure, index) => (
    <div key={index}>
      <strong>{figureLabel(figure, language, t)}</strong>{" "}
      <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
      {figure.note ? (
        <div className="small quiet">
          <LocalText text={figure.note} language={language} />
        </div>
      ) : null}
    </div>
  ));
}
