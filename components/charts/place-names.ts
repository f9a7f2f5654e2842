import type { Line, Plot, Plotted, PlotPoint } from "./plot";

/** Where a name stands: over or under a point, to its left or its right. All in per cent. */
export type NamePlace = { x: number; y: number; isBelow: boolean; anchor: "start" | "end" };

type Spot = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

// What a letter takes of a narrow screen, and a line of text of the chart's height.
const letterWidth = 2.3;
const textHeight = 7;
const distance = 1.5;

const isInBox = ({ left, right, top, bottom }: Box, { x, y }: Spot) =>
  x >= left && x <= right && y >= top && y <= bottom;
const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y, isBelow, anchor }: NamePlace, name: string): Box {
  const width = name.length * letterWidth;
  const top = isBelow ? y + distance : y - distance - textHeight;
  const left = anchor === "start" ? x : x - width;
  return { left, right: left + width, top, bottom: top + textHeight };
}

/** Everything a name should not lie on: every mark, and the lines between them. */
function marksOf(
  plot: Plot,
  lines: readonly Line[],
  levels: NonNullable<Plotted["levels"]>,
): Spot[] {
  const spot = (point: PlotPoint): Spot => ({ x: plot.x(point), y: plot.y(point.value) });
  const between = (a: Spot, b: Spot) =>
    [0.25, 0.5, 0.75].map((part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }));
  return [
    ...lines.flatMap(({ runs, apart }) => [
      ...runs.flatMap((run) => run.map(spot)),
      ...runs.flatMap((run) =>
        run.slice(1).flatMap((point, index) => between(spot(run[index]!), spot(point))),
      ),
      ...apart.map(spot),
    ]),
    ...levels.flatMap(({ value, saidOn }) => {
      const start = { x: plot.dayX(saidOn), y: plot.y(value) };
      return [start, ...between(start, { ...start, x: plot.right })];
    }),
  ];
}

/**
 * A place for the name of each line where it covers the fewest marks: at the end of the line if it can be,
 * or else at another end of its runs.
 */
export function placeNames(
  plot: Plot,
  lines: readonly (Line & { name: string })[],
  levels: NonNullable<Plotted["levels"]> = [],
): (NamePlace | null)[] {
  const marks = marksOf(plot, lines, levels);
  const taken: Box[] = [];
  return lines.map(({ runs, apart, name }) => {
    const ends = runs.toReversed().flatMap((run) => [run.at(-1)!, run[0]!]);
    const places = (ends.length > 0 ? ends : apart.toReversed()).flatMap((point) =>
      [false, true].flatMap((isBelow) =>
        (["end", "start"] as const).map((anchor): NamePlace => ({
          x: plot.x(point),
          y: plot.y(point.value),
          isBelow,
          anchor,
        })),
      ),
    );
    const rated = places
      .map((place) => ({ place, box: boxOf(place, name) }))
      .filter(({ box }) => box.left >= 0 && box.right <= 100 && box.bottom <= plot.ground)
      .map(({ place, box }) => ({
        place,
        box,
        covered:
          marks.filter((mark) => isInBox(box, mark)).length +
          10 * taken.filter((other) => meet(box, other)).length,
      }));
    const best = rated.toSorted((a, b) => a.covered - b.covered)[0];
    if (!best) return null;
    taken.push(best.box);
    return best.place;
  });
}
