import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";
import type { Day } from "@/lib/dates/day";
import { findingLabel } from "@/lib/labels/finding-label";
import { ChartFigure, type ShownChart } from "./chart-figure";
import { FindingBars } from "./finding-bars";
import { LastFigures } from "./last-figures";
import type { ShownFigure } from "./shown-figure";

type Row = {
  slug: string;
  name: Text;
  unit: Text;
  chart: ShownChart & Parameters<typeof findingLabel>[0];
  /** True for kilometres and the like, which are no lines. */
  isPhysical: boolean;
  last: readonly ShownFigure[];
  count: number;
  notFound: number;
};

/** Each indicator with its lines in small, the last figure of each side, and how much is known of it. */
export function IndicatorList({
  indicators,
  base,
  day,
  ...texts
}: Texts & { indicators: readonly Row[]; base: string; day: Day }) {
  const { language, t, href } = texts;
  if (indicators.length === 0) return <p className="quiet">{t("indicators.none")}</p>;
  return (
    <div className="indicator-list">
      {indicators.map(({ slug, name, unit, chart, isPhysical, last, count, notFound }) => (
        <section className="indicator" key={slug}>
          <div className="stack">
            <h2>
              <a href={href(`${base}/${slug}`)}>
                <LocalText text={name} language={language} />
              </a>
            </h2>
            <p>{findingLabel(chart, { name, unit }, day, language, t)}</p>
            <LastFigures {...texts} figures={last} unit={readText(unit, language).text} />
            <p className="small quiet">
              {t("indicators.counts", { found: count, missing: notFound })}
            </p>
          </div>
          {isPhysical ? (
            <FindingBars {...texts} finding={chart.finding} />
          ) : chart.lines.length > 0 ? (
            <ChartFigure {...texts} chart={chart} name={name} unit={unit} isSmall />
          ) : null}
        </section>
      ))}
    </div>
  );
}
