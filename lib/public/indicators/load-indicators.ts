import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators, indicatorValues, sources } from "@/db/schema";
import { flows } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { byPeriod, isGivenAhead } from "@/lib/indicators/figure";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { publicFigure, publicIndicator } from "./columns";
import { isKnownFigure, isKnownIndicator } from "./known-on";

/** Days of a programme whose figures are kept ready; the seeded ones take some 100 KB. */
const keptIndicatorDays = 12;

/** The indicators of a programme known on a day, with the figures that could be known, by flow and in the order of periods. */
export const loadIndicators = keepWhileUnchanged(readIndicators, keptIndicatorDays);

export type IndicatorRow = Awaited<ReturnType<typeof readIndicators>>[number];

async function readIndicators(programme: string, day: Day) {
  const [rows, figures] = await Promise.all([
    db
      .select(publicIndicator)
      .from(indicators)
      .where(isKnownIndicator(programme, day))
      .orderBy(asc(indicators.slug)),
    db
      .select({ slug: indicators.slug, ...publicFigure })
      .from(indicatorValues)
      .innerJoin(indicators, eq(indicators.id, indicatorValues.indicatorId))
      .leftJoin(sources, eq(sources.id, indicatorValues.sourceId))
      .where(and(isKnownIndicator(programme, day), isKnownFigure(day))),
  ]);
  const figuresOf = groupBy(figures, "slug");
  const indexOf = (flow: (typeof flows)[number] | null) => (flow ? flows.indexOf(flow) : -1);
  return rows.map((row) => ({
    ...row,
    figures: (figuresOf.get(row.slug) ?? [])
      .map(({ slug: _, ...figure }) => ({ ...figure, isAhead: isGivenAhead(figure) }))
      .sort((a, b) => indexOf(a.flow) - indexOf(b.flow) || byPeriod(a, b)),
  }));
}
