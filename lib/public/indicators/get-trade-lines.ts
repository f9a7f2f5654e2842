import type { Day } from "@/lib/dates/day";
import { isFound } from "@/lib/indicators/figure";
import { chartOf } from "./chart-of";
import { loadIndicators } from "./load-indicators";

/** Both sides' lines of the turnover as they could be known on a day; null for a programme without them. */
export async function getTradeLines(programme: string, day: Day) {
  const rows = await loadIndicators(programme, day);
  const trade = rows.find(({ slug }) => slug === "trade");
  if (!trade) return null;
  const figures = trade.figures.filter(({ flow }) => flow === "turnover");
  return {
    slug: trade.slug,
    name: trade.name,
    unit: trade.unit,
    chart: chartOf(figures, "turnover"),
    figures: figures.filter(isFound),
  };
}
