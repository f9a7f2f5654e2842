import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Flow } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { dateLabel } from "@/lib/labels/date-label";
import { numberLabel } from "@/lib/labels/number-label";
import { ChartFigure, type ShownChart } from "./chart-figure";
import { DisagreementTable } from "./disagreement-table";
import { FigureTable } from "./figure-table";
import { FlowChoice } from "./flow-choice";
import { IndicatorMilestones } from "./indicator-milestones";
import { IndicatorProgress } from "./indicator-progress";
import { OppositeList } from "./opposite-list";
import type { ShownFigure } from "./shown-figure";
import { StatementList } from "./statement-list";
import { type QuotedStatement, type ShownTarget, TargetList } from "./target-list";

/** A level bears a letter in the chart; who said it stands in the key. */
const figureLetters = "ABCDEFGH";

type Props<Part extends (...props: never) => unknown> = Parameters<Part>[0];

type Shown = {
  base: string;
  finding: string;
  slug: string;
  name: Text;
  unit: Text;
  note: Text | null;
  flows: readonly Flow[];
  chart: ShownChart;
  progress: Omit<Props<typeof IndicatorProgress>, keyof Texts | "unit"> | null;
  targets: readonly ShownTarget[];
  disagreements: Props<typeof DisagreementTable>["disagreements"];
  opposites: readonly (readonly ShownFigure[])[];
  statements: readonly QuotedStatement[];
  milestones: Props<typeof IndicatorMilestones>["milestones"];
  figures: readonly ShownFigure[];
};

/** One indicator from its finding to its sources. */
export function IndicatorPage({
  base,
  finding,
  slug,
  name,
  unit,
  note,
  flows,
  chart,
  progress,
  targets,
  disagreements,
  opposites,
  statements,
  milestones,
  figures,
  language,
  t,
  href,
}: Texts & Shown) {
  const texts = { language, t, href };
  const units = readText(unit, language).text;
  const levels = targets.map(({ statement, level }, index) => ({
    value: level,
    saidOn: statement.saidOn,
    letter: figureLetters[index % figureLetters.length]!,
    words: t("indicators.chart.level", {
      value: numberLabel(level, language),
      words: readText(statement.text, language).text,
      speaker: readText(statement.speaker, language).text,
      day: dateLabel(statement.saidOn, statement.precision, language, t),
    }),
  }));
  const what = chart.flow ? t(`indicators.flow.${chart.flow}`) : readText(name, language).text;
  const tableTitle = t("indicators.table.title");
  return (
    <>
      <div className="stack">
        <ol className="crumbs">
          <li>
            <a href={href(`${base}/indicators`)}>{t("indicators.heading")}</a>
          </li>
        </ol>
        <h1>{finding}</h1>
        <p className="lead">
          <LocalText text={name} language={language} />,{" "}
          <LocalText text={unit} language={language} />
        </p>
        {note ? (
          <p>
            <LocalText text={note} language={language} />
          </p>
        ) : null}
      </div>
      {progress ? (
        <IndicatorProgress {...texts} {...progress} unit={units} />
      ) : (
        <section className="section">
          <h2>{t("indicators.chart.title", { what, unit: units })}</h2>
          <FlowChoice
            {...texts}
            flows={flows}
            shown={chart.flow}
            path={`${base}/indicators/${slug}`}
          />
          <ChartFigure
            {...texts}
            chart={chart}
            name={name}
            unit={unit}
            levels={chart.flow === "turnover" ? levels : []}
          />
        </section>
      )}
      <TargetList {...texts} targets={targets} unit={unit} />
      <OppositeList {...texts} opposites={opposites} />
      <DisagreementTable {...texts} disagreements={disagreements} />
      <StatementList {...texts} statements={statements} />
      <section className="section">
        <h2>{tableTitle}</h2>
        <FigureTable {...texts} figures={figures} title={tableTitle} />
      </section>
      <IndicatorMilestones {...texts} milestones={milestones} base={`${base}/milestones`} />
    </>
  );
}
