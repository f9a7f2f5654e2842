export type Point = readonly [x: number, y: number];

/** Distance of a point from the straight line between two others, or from the first where they are one. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0
    ? Math.hypot(x - x1, y - y1)
    : Math.abs((y2 - y1) * (x - x1) - (x2 - x1) * (y - y1)) / length;
}

/**
 * A line with as few of its points as keep it within a tolerance of where it ran (Douglas and Peucker).
 * Its ends stay, so that lines which meet still do.
 */
export function thinLine(line: readonly Point[], tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let farthest = 0;
  let at = 0;
  for (let index = 1; index < line.length - 1; index += 1) {
    const away = distance(line[index]!, first, last);
    if (away > farthest) [farthest, at] = [away, index];
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...thinLine(line.slice(0, at + 1), tolerance),
    ...thinLine(line.slice(at), tolerance).slice(1),
  ];
}
