import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { readText } from "@/lib/i18n/read-text";
import { figureLabel } from "@/lib/labels/figure-label";
import { periodLabel } from "@/lib/labels/period-label";
import type { ShownFigure } from "./shown-figure";

/** Growth of one period that points both ways: nobody is wrong, and it is said why. */
export function OppositeList({
  opposites,
  ...texts
}: Texts & { opposites: readonly (readonly ShownFigure[])[] }) {
  const { language, t } = texts;
  if (opposites.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("indicators.opposites.title")}</h2>
      <p className="quiet">{t("indicators.opposites.lead")}</p>
      <ol className="story">
        {opposites.map((figures, index) => (
          <li key={index}>
            <span>{periodLabel(figures[0]!, language, t)}</span>
            <div>
              {figures.map((figure, at) => (
                <p key={at}>
                  <strong>
                    {t("indicators.opposites.figure", {
                      flow: figure.flow ? t(`indicators.flow.${figure.flow}`) : "",
                      value: figureLabel(figure, language, t),
                    })}
                  </strong>
                  {figure.base
                    ? `, ${t("indicators.opposites.base", {
                        base: readText(figure.base, language).text,
                      })}`
                    : null}
                  {". "}
                  {figure.note ? <LocalText text={figure.note} language={language} /> : null}{" "}
                  <ProvenanceNote {...texts} word={figure.provenance} source={figure.source} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
