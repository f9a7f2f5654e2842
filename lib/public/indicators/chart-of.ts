import { type Flow, flows } from "@/db/vocabulary";
import { yearOf } from "@/lib/dates/year-of";
import { type Figure, isFound } from "@/lib/indicators/figure";
import { findingOf } from "@/lib/indicators/finding-of";
import { gapsOf, seriesOf } from "@/lib/indicators/series-of";

/** The flows of which a figure is known, in their order; none for an indicator that has no flows. */
export function flowsIn(figures: readonly Figure[]): Flow[] {
  return flows.filter((flow) => figures.some((figure) => figure.flow === flow && isFound(figure)));
}

/**
 * What a chart shows of one flow: the lines of each side, the years in which nothing stands, and the
 * finding that is its title.
 */
export function chartOf(figures: readonly Figure[], flow: Flow | null) {
  const ofFlow = figures.filter((figure) => figure.flow === flow);
  const whole = ofFlow.filter(({ place }) => place === null);
  const years = whole.flatMap(({ periodFirstOn, periodLastOn }) => [
    yearOf(periodFirstOn),
    yearOf(periodLastOn),
  ]);
  return {
    flow,
    finding: findingOf(ofFlow),
    lines: seriesOf(whole),
    ...gapsOf(whole),
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    hasAhead: whole.some((figure) => isFound(figure) && figure.isAhead),
  };
}
