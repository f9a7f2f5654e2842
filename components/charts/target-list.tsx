import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { dateLabel } from "@/lib/labels/date-label";
import { figureLabel } from "@/lib/labels/figure-label";
import { numberLabel } from "@/lib/labels/number-label";
import { periodLabel } from "@/lib/labels/period-label";
import type { ShownFigure } from "./shown-figure";

export type QuotedStatement = {
  text: Text;
  speaker: Text;
  sideCode: SideCode | null;
  saidOn: string;
  precision: Precision;
  number: number | null;
  provenance: Word;
  source: { title: string; address: string | null };
};

export type ShownTarget = {
  statement: QuotedStatement;
  level: number;
  doubled: QuotedStatement | null;
  reached: readonly { figure: ShownFigure; percent: number }[];
};

/** Who promised what and when, and how far the last year of each side is from it. */
export function TargetList({
  targets,
  unit,
  ...texts
}: Texts & { targets: readonly ShownTarget[]; unit: Text }) {
  const { language, t } = texts;
  if (targets.length === 0) return null;
  const inUnits = (number: number) =>
    t("indicators.withUnit", {
      value: numberLabel(number, language),
      unit: readText(unit, language).text,
    });
  return (
    <section className="section">
      <h2>{t("indicators.targets.title")}</h2>
      <ol className="story">
        {targets.map(({ statement, level, doubled, reached }, index) => (
          <li key={index}>
            <span>{dateLabel(statement.saidOn, statement.precision, language, t)}</span>
            <div className="stack-small">
              <p>
                <strong>
                  <LocalText text={statement.text} language={language} />
                </strong>
                {" — "}
                <LocalText text={statement.speaker} language={language} />{" "}
                <ProvenanceNote {...texts} word={statement.provenance} source={statement.source} />
              </p>
              <p>
                {doubled
                  ? t("indicators.targets.doubled", {
                      base: numberLabel(doubled.number ?? 0, language),
                      level: inUnits(level),
                      words: `${readText(doubled.text, language).text} (${readText(doubled.speaker, language).text})`,
                    })
                  : t("indicators.targets.level", { level: inUnits(level) })}
              </p>
              {reached.length === 0 ? (
                <p className="quiet">{t("indicators.targets.nothing")}</p>
              ) : null}
              {reached.map(({ figure, percent }) => (
                <p key={figure.sideCode}>
                  {t("indicators.targets.reached", {
                    side: t(`indicators.dataOf.${figure.sideCode ?? "none"}`),
                    period: periodLabel(figure, language, t),
                    value: figureLabel(figure, language, t),
                    percent: numberLabel(percent, language),
                    level: numberLabel(level, language),
                  })}{" "}
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
