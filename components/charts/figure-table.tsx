import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { figureLabel } from "@/lib/labels/figure-label";
import { periodLabel } from "@/lib/labels/period-label";
import type { ShownFigure } from "./shown-figure";

/** Every figure with its period, side, base, publication, provenance and source; what was not found says so. */
export function FigureTable({
  figures,
  title,
  ...texts
}: Texts & { figures: readonly ShownFigure[]; title: string }) {
  const { language, t } = texts;
  const what = ({ flow, measure, place }: ShownFigure) => {
    const words = [
      flow ? t(`indicators.flow.${flow}`) : null,
      measure === "value" && flow ? null : t(`indicators.measure.${measure}`),
    ].filter(Boolean);
    return (
      <>
        {words.join(", ")}
        {place ? (
          <>
            {", "}
            <LocalText text={place} language={language} />
          </>
        ) : null}
      </>
    );
  };
  return (
    <div className="table-scroll">
      <table className="table table--figures table--stacks">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("indicators.table.period")}</th>
            <th scope="col">{t("indicators.table.what")}</th>
            <th scope="col">{t("indicators.table.side")}</th>
            <th scope="col" className="number">
              {t("indicators.table.figure")}
            </th>
            <th scope="col">{t("indicators.table.published")}</th>
            <th scope="col">{t("indicators.table.source")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <tr key={index}>
              <th scope="row">{periodLabel(figure, language, t)}</th>
              <td>{what(figure)}</td>
              <td>
                <SideOf {...texts} figure={figure} />
              </td>
              <td
                className={figure.value === null ? "quiet" : "number"}
                data-label={t("indicators.table.figure")}
              >
                {figureLabel(figure, language, t)}
              </td>
              <td data-label={t("indicators.table.published")}>
                {figure.value === null ? null : <Published {...texts} figure={figure} />}
              </td>
              <td>
                <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
                {figure.base ? (
                  <div className="small">
                    {t("indicators.table.base", {
                      base: readText(figure.base, language).text,
                    })}
                  </div>
                ) : null}
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
  );
}

function SideOf({ t, figure }: Texts & { figure: ShownFigure }) {
  if (!figure.sideCode) return figure.value === null ? null : t("indicators.dataOf.none");
  return (
    <>
      <span className={`side-${figure.sideCode.toLowerCase()}`}>
        {t(`words.side.${figure.sideCode}`)}
      </span>
      {figure.isSideDerived ? (
        <div className="small quiet">{t("indicators.table.derivedSide")}</div>
      ) : null}
    </>
  );
}

function Published({ language, t, figure }: Texts & { figure: ShownFigure }) {
  return (
    <>
      {figure.publishedOn ? (
        formatDay(figure.publishedOn, language)
      ) : (
        <span className="small quiet">
          {t("indicators.table.publishedUnknown", { day: formatDay(figure.knownOn, language) })}
        </span>
      )}
      {figure.isAhead ? <div className="small quiet">{t("indicators.table.ahead")}</div> : null}
    </>
  );
}
