import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { formatDay } from "@/lib/dates/format-day";
import { figureWithUnit } from "@/lib/labels/figure-label";
import { periodLabel } from "@/lib/labels/period-label";
import type { ShownFigure } from "./shown-figure";

/** The last figure of each side with its period, the day it was known and its source. */
export function LastFigures({
  figures,
  unit,
  ...texts
}: Texts & { figures: readonly ShownFigure[]; unit: string }) {
  const { language, t } = texts;
  if (figures.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={t("indicators.last")}>
      {figures.map((figure, index) => (
        <li key={index}>
          {t("indicators.lastOf", {
            side: figure.sideCode
              ? t(`words.side.${figure.sideCode}`)
              : t("indicators.dataOf.none"),
            value: figureWithUnit(figure, unit, language, t),
            period: periodLabel(figure, language, t),
          })}
          {figure.measure === "value" ? null : (
            <>, {t(`indicators.measure.${figure.measure}`).toLocaleLowerCase(language)}</>
          )}
          <span className="small quiet">
            {" "}
            {t("indicators.known", { day: formatDay(figure.knownOn, language) })}
          </span>{" "}
          <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
        </li>
      ))}
    </ul>
  );
}
