import { geoConicEqualArea, geoIdentity, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import world from "world-atlas/countries-50m.json";
import type { SideCode } from "@/db/vocabulary";
import { thinLine, type Point } from "./thin-line";

/** The drawing's size; one unit is about one pixel on a wide screen, and 4.5 km on the ground. */
export const frame = { width: 1080, height: 500 };
const mapMargin = 20;
/** Bends smaller than this many units are not drawn. */
const tolerance = 1;
const isoOf: Record<SideCode, string> = { BY: "112", KZ: "398" };

type Country = Polygon | MultiPolygon;
let drawn: ReturnType<typeof drawRegion> | undefined;

/** The outlines of the two countries and of the land around them; worked out once and kept. */
export const regionMap = () => (drawn ??= drawRegion());

/**
 * Projects and thins the arcs that neighbours share, so that their outlines still meet; of the land
 * around only the coast is drawn, no border of others.
 */
function drawRegion() {
  const countries = world.objects.countries.geometries as Country[];
  const own = (side: SideCode) => countries.find(({ id }) => id === isoOf[side])!;
  const projection = geoConicEqualArea()
    .rotate([-56, 0])
    .parallels([43, 55])
    .fitExtent(
      [
        [mapMargin, mapMargin],
        [frame.width - mapMargin, frame.height - mapMargin],
      ],
      feature(world, { type: "GeometryCollection", geometries: [own("BY"), own("KZ")] }),
    );
  const project = (longitude: number, latitude: number): Point =>
    projection([longitude, latitude])!;

  const flat: Topology = { ...world, arcs: flatArcs(project) };
  delete flat.transform;
  const around = countries.filter((country) =>
    arcsOf(country).some((arc) => flat.arcs[arc < 0 ? ~arc : arc]!.some(isInside)),
  );
  const path = geoPath(
    geoIdentity().clipExtent([
      [-2, -2],
      [frame.width + 2, frame.height + 2],
    ]),
  ).digits(0);
  return {
    land: path(merge(flat, around)) ?? "",
    sides: {
      BY: path(feature(flat, own("BY"))) ?? "",
      KZ: path(feature(flat, own("KZ"))) ?? "",
    },
    project,
  };
}

/** The arcs of the atlas, which are stored as steps of whole numbers, on the drawing. */
function flatArcs(project: (longitude: number, latitude: number) => Point): [number, number][][] {
  const { scale, translate } = world.transform!;
  return world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
    return thinLine(line, tolerance).map(([left, top]) => [left, top]);
  });
}

const arcsOf = ({ arcs }: Country) => arcs.flat(2);

const isInside = ([x = -1, y = -1]: readonly number[]) =>
  x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
