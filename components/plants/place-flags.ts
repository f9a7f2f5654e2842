import type { Point } from "./thin-line";

export type Box = { left: number; top: number; width: number; height: number };

/** What must be written beside a point, and how large it is. */
export type Flag = { at: Point; width: number; height: number };

/** Room kept free around the dot of a place. */
const dot = 8;
/** How far from its point a flag may stand, the nearest first. */
const distances = [10, 18, 30, 44, 60, 80, 105, 135];
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
    left: Math.round(x + Math.trunc(dx) * away + ((dx - 1) / 2) * width),
    top: Math.round(y + dy * away + ((dy - 1) / 2) * height),
    width,
    height,
  };
}

/** The point of a box's edge to which the line from its place is drawn. */
export const tied = ([x, y]: Point, box: Box): Point => [
  Math.max(box.left, Math.min(x, box.left + box.width)),
  Math.max(box.top, Math.min(y, box.top + box.height)),
];

/** The line from a place to its flag, as steps of a few units that take room as the flags do. */
function leader([x, y]: Point, box: Box): Box[] {
  const [toX, toY] = tied([x, y], box);
  const steps = Math.floor(Math.hypot(toX - x, toY - y) / 4);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, nth) => {
    const share = (nth + 1) / steps;
    return { left: x + share * (toX - x) - 2, top: y + share * (toY - y) - 2, width: 5, height: 5 };
  });
}

/** How far the nearest other place is. */
const roomOf = ({ at }: Flag, flags: readonly Flag[]) =>
  Math.min(
    ...flags
      .filter((other) => other.at !== at)
      .map((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1])),
  );

/** In which order the flags choose their places; no one order is best everywhere. */
const orders: readonly ((a: Flag, b: Flag, all: readonly Flag[]) => number)[] = [
  (a, b, all) => roomOf(a, all) - roomOf(b, all),
  (a, b) => b.width - a.width,
  (a, b) => a.at[0] - b.at[0],
  (a, b) => b.at[0] - a.at[0],
];

/**
 * Where each flag stands: as near to its point as leaves every other flag, its line, every dot and what is
 * written already uncovered, inside the view. Of several orders the one is taken that leaves the fewest
 * without room, and then the flags nearest to their points.
 */
export function placeFlags(flags: readonly Flag[], view: Box, written: readonly Box[]): Box[] {
  const tries = orders.map((order) => {
    const sequence = flags.toSorted((a, b) => order(a, b, flags));
    return placeInOrder(flags, sequence, view, written);
  });
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  return flags.map((flag) => best.boxes.get(flag)!);
}

/** Cost of a flag that found no room and stands over others, against one unit of distance. */
const crowded = 10_000;

function placeInOrder(
  flags: readonly Flag[],
  sequence: readonly Flag[],
  view: Box,
  written: readonly Box[],
) {
  const dots = new Map(flags.map((flag) => [flag, around(flag.at)]));
  const taken = [...written];
  const boxes = new Map<Flag, Box>();
  let cost = 0;
  for (const flag of sequence) {
    const others = [...taken];
    for (const [other, room] of dots) if (other !== flag) others.push(room);
    const isFree = (box: Box) =>
      holds(view, box) &&
      !overlap(box, dots.get(flag)!) &&
      ![box, ...leader(flag.at, box)].some((part) => others.some((other) => overlap(part, other)));
    const found = distances
      .flatMap((distance) =>
        directions.map((to) => ({ distance, box: standing(flag, to, distance) })),
      )
      .find(({ box }) => isFree(box));
    const box = found?.box ?? standing(flag, directions[0]!, distances[0]!);
    cost += found?.distance ?? crowded;
    taken.push(box, ...leader(flag.at, box));
    boxes.set(flag, box);
  }
  return { boxes, cost };
}
