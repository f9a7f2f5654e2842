import { describe, expect, test } from "vitest";
import { mapViews, type MapView } from "@/components/plants/map-view";
import { placesOf } from "@/components/plants/places-of";
import { frame, regionMap } from "@/components/plants/region-map";
import { thinLine } from "@/components/plants/thin-line";
import { enterprises } from "@/db/seed/data/enterprises";
import { languages, type Language } from "@/db/vocabulary";

const rows = enterprises.map(({ slug, place = null, latitude = null, longitude = null }) => ({
  slug,
  place,
  latitude,
  longitude,
}));
const { places, unplaced } = placesOf(rows);

const viewsIn = (language: Language, shown = places) =>
  mapViews(
    shown.map(({ place, plants, ...at }) => ({
      ...at,
      label: `${place[language]!.split(",")[0]!} (2)`,
      signs: plants.length,
    })),
  );

type Box = MapView["places"][number]["box"];
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe("the outlines", () => {
  test("are worked out once", () => {
    expect(regionMap()).toBe(regionMap());
  });

  test("are whole numbers and few", () => {
    const { land, sides } = regionMap();
    for (const path of [land, sides.BY, sides.KZ]) expect(path).toMatch(/^M[-\d,MLZ]+Z$/);
    expect(land.length + sides.BY.length + sides.KZ.length).toBeLessThan(6_000);
  });

  test("keep the ends of a line and what bends more than the tolerance", () => {
    const line = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 9],
    ] as const;
    expect(thinLine(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 9],
    ]);
  });
});

describe("the places", () => {
  test("are points that all plants of a city share; the rest is named apart", () => {
    const pavlodar = places.find(({ place }) => place.en === "Pavlodar")!;
    expect(pavlodar.plants.map(({ slug }) => slug)).toEqual([
      "mtz-pavlodar",
      "avtospetsmash-pavlodar",
    ]);
    expect(unplaced.map(({ slug }) => slug)).toEqual([
      "mtz-oblasts",
      "lifts-balers-furniture-dairy",
      "engines-mmz",
    ]);
  });

  test("lie inside the drawing", () => {
    for (const { longitude, latitude } of places) {
      const [x, y] = regionMap().project(longitude, latitude);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
  });

  test.each(languages)("have names in %s that cover neither one another nor a dot", (language) => {
    // Every number of places that a day can show, in both pictures.
    for (let count = 1; count <= places.length; count += 1)
      for (const view of Object.values(viewsIn(language, places.slice(0, count)))) {
        for (const [nth, { at, box }] of view.places.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(view.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.top + box.height).toBeLessThanOrEqual(view.height);
          const dot = { left: at[0] - 3, top: at[1] - 3, width: 6, height: 6 };
          for (const [other, { box: beside }] of view.places.entries()) {
            expect(overlap(dot, beside)).toBe(false);
            if (other > nth) expect(overlap(box, beside)).toBe(false);
          }
        }
      }
  });

  test("need not be known: the picture is then of the whole region", () => {
    const { near } = viewsIn("en", []);
    expect(near.scale * frame.width).toBe(near.width);
  });
});
