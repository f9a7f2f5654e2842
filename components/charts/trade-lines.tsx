import type { Texts } from "@/components/texts";
import type { LocalText as Text } from "@/db/columns";
import type { Day } from "@/lib/dates/day";
import { findingLabel } from "@/lib/labels/finding-label";
import { ChartFigure, type ShownChart } from "./chart-figure";
import { FigureTable } from "./figure-table";
import type { ShownFigure } from "./shown-figure";

/** Both sides' lines of the turnover for the page at a glance, with the same as a table and the way to the whole. */
export function TradeLines({
  slug,
  name,
  unit,
  chart,
  figures,
  day,
  base,
  ...texts
}: Texts & {
  slug: string;
  name: Text;
  unit: Text;
  chart: ShownChart & Parameters<typeof findingLabel>[0];
  figures: readonly ShownFigure[];
  day: Day;
  /** Address of the indicators, behind the language. */
  base: string;
}) {
  const { language, t, href } = texts;
  const title = findingLabel(chart, { name, unit }, day, language, t);
  return (
    <section className="section">
      <h2>{title}</h2>
      <ChartFigure {...texts} chart={chart} name={name} unit={unit} />
      <details>
        <summary>{t("indicators.lines.table")}</summary>
        <FigureTable {...texts} figures={figures} title={title} />
      </details>
      <p>
        <a href={href(`${base}/${slug}`)}>{t("indicators.lines.link")}</a>
      </p>
    </section>
  );
}
