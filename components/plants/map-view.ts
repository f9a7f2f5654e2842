import type { SideCode } from "@/db/vocabulary";
import { placeFlags, type Box, type Flag } from "./place-flags";
import { frame, regionMap } from "./region-map";
import type { Point } from "./thin-line";

/** A place with what is written at it. */
export type MapPlace = { longitude: number; latitude: number; label: string; signs: number };

/** One picture of the region: the whole of it, or the part in which the places lie. */
export type MapView = ReturnType<typeof viewOf>;

type Cut = { width: number; height: number; scale: number; left: number; top: number };
type Sizes = { text: number; sign: number };

/** Names of the countries are written where no plant stands yet, near their middle. */
const countryAt: Record<SideCode, Point> = { BY: [28.2, 53.6], KZ: [64.5, 47.8] };
/** Width of a letter, of the size of the text; on the wide side. */
const letter = 0.6;
const gap = 4;

const whole: Cut = { ...frame, scale: 1, left: 0, top: 0 };
const near = { width: 400, height: 500, largest: 1.5, room: { width: 275, height: 420 } };

/** The part of the region that holds all the points with room for their names. */
function cutAround(points: readonly Point[]): Cut {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) {
    const scale = near.width / frame.width;
    return { width: near.width, height: Math.round(frame.height * scale), scale, left: 0, top: 0 };
  }
  const [west, east, north, south] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const closest = Math.min(
    near.largest,
    near.room.width / (east - west),
    near.room.height / (south - north),
  );
  const scale = Math.floor(closest * 100) / 100;
  const height = Math.min(near.height, Math.floor(frame.height * scale));
  const within = (middle: number, seen: number, all: number) =>
    Math.max(0, Math.min(middle - seen / 2, all - seen));
  return {
    width: near.width,
    height,
    scale,
    left: Math.round(within((west + east) / 2, near.width / scale, frame.width)),
    top: Math.round(within((north + south) / 2, height / scale, frame.height)),
  };
}

function viewOf(cut: Cut, sizes: Sizes, places: readonly MapPlace[]) {
  const { width, height, scale, left, top } = cut;
  const { project } = regionMap();
  const at = (longitude: number, latitude: number): Point => {
    const [x, y] = project(longitude, latitude);
    return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
  };
  const flags = places.map(({ longitude, latitude, label, signs }): Flag => ({
    at: at(longitude, latitude),
    width: Math.ceil(signs * sizes.sign + gap + label.length * letter * sizes.text),
    height: sizes.sign,
  }));
  const countries = (["BY", "KZ"] as const).map((side) => ({ side, at: at(...countryAt[side]) }));
  const names = countries.map(({ at: [x, y] }): Box => ({
    left: x - 5 * sizes.text,
    top: y - sizes.text,
    width: 10 * sizes.text,
    height: 2 * sizes.text,
  }));
  const inside = { left: gap, top: gap, width: width - 2 * gap, height: height - 2 * gap };
  const boxes = placeFlags(flags, inside, names);
  return {
    ...cut,
    ...sizes,
    gap,
    countries: countries.filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height),
    places: flags.map((flag, nth) => ({ at: flag.at, box: boxes[nth]! })),
  };
}

/** The whole region for a wide screen, and the neighbourhood of the places for a narrow one. */
export function mapViews(places: readonly MapPlace[]): { wide: MapView; near: MapView } {
  const points = places.map(({ longitude, latitude }) => regionMap().project(longitude, latitude));
  return {
    wide: viewOf(whole, { text: 15, sign: 27 }, places),
    near: viewOf(cutAround(points), { text: 16, sign: 32 }, places),
  };
}
