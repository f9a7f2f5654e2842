import type { Texts } from "@/components/texts";
import type { LocalText } from "@/db/columns";
import type { Flow, SideCode } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { figureLabel } from "@/lib/labels/figure-label";
import { periodLabel } from "@/lib/labels/period-label";
import { ChartKey } from "./chart-key";
import { LineChart } from "./line-chart";
import type { Level, Line } from "./plot";

/** What a chart of one flow is drawn from. */
export type ShownChart = {
  flow: Flow | null;
  lines: readonly Line[];
  /** Years that were looked for and not found, and years of which nothing is said. */
  notFound: readonly number[];
  unsaid: readonly number[];
  years: { first: number; last: number } | null;
};

/** Each side's line, in the order of the language, with what stands in no line said below. */
export function ChartFigure({
  chart,
  name,
  unit,
  levels = [],
  isSmall = false,
  ...texts
}: Texts & {
  chart: ShownChart;
  name: LocalText;
  unit: LocalText;
  levels?: readonly Level[];
  isSmall?: boolean;
}) {
  const { language, t } = texts;
  const { flow, notFound, unsaid, years } = chart;
  const gaps = (
    <p className="small quiet">
      {notFound.length > 0 ? t("indicators.chart.notFound", { years: notFound.join(", ") }) : null}{" "}
      {unsaid.length > 0 ? t("indicators.chart.unsaid", { years: unsaid.join(", ") }) : null}
    </p>
  );
  if (!years || chart.lines.length === 0)
    return (
      <div>
        <p className="quiet">{t("indicators.chart.empty")}</p>
        {gaps}
      </div>
    );
  const order: readonly (SideCode | null)[] = [...sidesInOrder(language), null];
  const hasPlans = chart.lines.some(({ measure }) => measure === "planned");
  const lines = chart.lines
    .toSorted((a, b) => order.indexOf(a.sideCode) - order.indexOf(b.sideCode))
    .map((line) => {
      const side = line.sideCode ? t(`words.side.${line.sideCode}`) : null;
      const measure = hasPlans || !side ? t(`indicators.measure.${line.measure}`) : null;
      return { ...line, name: [side, measure].filter(Boolean).join(", ") };
    });
  const label = [
    t("indicators.chart.label", {
      what: flow ? t(`indicators.flow.${flow}`) : readText(name, language).text,
      unit: readText(unit, language).text,
      first: String(years.first),
      last: String(years.last),
    }),
    ...lines.flatMap((line) => lineSentence(line, texts)),
    ...levels.map(({ words }) => `${words}.`),
  ].join(" ");
  return (
    <figure className="chart-figure">
      <LineChart {...{ language, label, lines, levels, notFound, years, isSmall }} />
      {isSmall ? null : (
        <figcaption>
          {gaps}
          <ChartKey {...texts} lines={lines} levels={levels} hasMissing={notFound.length > 0} />
        </figcaption>
      )}
    </figure>
  );
}

function lineSentence(line: Line & { name: string }, { language, t }: Texts): string[] {
  const points = [...line.runs.flat(), ...line.apart];
  const last = line.runs.at(-1)?.at(-1) ?? line.apart.at(-1);
  if (!last) return [];
  return [
    t("indicators.chart.line", {
      name: line.name,
      count: points.length,
      value: figureLabel(last, language, t),
      period: periodLabel(last, language, t),
    }),
  ];
}
