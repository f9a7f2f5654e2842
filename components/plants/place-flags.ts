import type { Point } from "./thin-line";

export type Box = { left: number; top: number; width: number; height: number };

/** What must be written beside a point, and how large it is. */
export type Flag = { at: Point; width: number; height: number };

/** Room kept free around the dot of a place. */
const dot = 5;
/** How far from its point a flag may stand, the nearest first. */
const distances = [9, 18, 30, 44, 60, 80, 105, 135];
/** Beside the point, above or under it (in the middle, or more to one side), and at its corners. */
const directions: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [-0.6, -1],
  [-0.6, 1],
  [0.6, -1],
  [0.6, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height;

const around = ([x, y]: Point): Box => ({
  left: x - dot,
  top: y - dot,
  width: 2 * dot,
  height: 2 * dot,
});

/** A flag in one of the directions: its near edge or corner is so far from the point. */
function standing({ at: [x, y], width, height }: Flag, [dx, dy]: Point, distance: number): Box {
  const isCorner = Math.abs(dx) === 1 && dy !== 0;
  const away = isCorner ? distance * Math.SQRT1_2 : distance;
  return {
    left: x + Math.trunc(dx) * away + ((dx - 1) / 2) * width,
    top: y + dy * away + ((dy - 1) / 2) * height,
    width,
    height,
  };
}

/**
 * Where each flag stands: as near to its point as leaves every other flag, every dot and what is written
 * already uncovered, inside the view. One for which there is no room stands at its point.
 */
export function placeFlags(flags: readonly Flag[], view: Box, written: readonly Box[]): Box[] {
  const dots = flags.map(({ at }) => around(at));
  const taken = [...written];
  return flags.map((flag) => {
    const places = distances.flatMap((distance) =>
      directions.map((direction) => standing(flag, direction, distance)),
    );
    const free = places.find(
      (box) => holds(view, box) && ![...taken, ...dots].some((other) => overlap(box, other)),
    );
    const box = free ?? standing(flag, directions[0]!, distances[0]!);
    taken.push(box);
    return box;
  });
}
