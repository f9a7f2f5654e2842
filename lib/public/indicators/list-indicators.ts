import { sideCodes } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isFound } from "@/lib/indicators/figure";
import { chartOf, flowsIn } from "./chart-of";
import { loadIndicators } from "./load-indicators";

/** Every indicator with its lines in small, the last figure of each side, and how much was found and not found by a day. */
export async function listIndicators(programme: string, day: Day) {
  const rows = await loadIndicators(programme, day);
  const fullestFirst = rows.toSorted((a, b) => b.figures.length - a.figures.length);
  return fullestFirst.map((row) => {
    const { figures } = row;
    const [flow = null] = flowsIn(figures);
    const chart = chartOf(figures, flow);
    const shown = figures.filter((figure) => figure.flow === flow && !figure.place).filter(isFound);
    return {
      ...row,
      chart,
      isPhysical: isPhysical(figures),
      last: [...sideCodes, null].flatMap(
        (side) =>
          shown.findLast((figure) => figure.sideCode === side && figure.measure !== "planned") ??
          shown.findLast((figure) => figure.sideCode === side) ??
          [],
      ),
      count: figures.filter(isFound).length,
      notFound: figures.filter((figure) => !isFound(figure)).length,
    };
  });
}

/** True for kilometres and the like, which are drawn by year and place and not as lines. */
export const isPhysical = (figures: readonly { measure: string; place: unknown }[]): boolean =>
  figures.some(({ measure, place }) => place !== null || !/^(?:value|planned)$/.test(measure));
