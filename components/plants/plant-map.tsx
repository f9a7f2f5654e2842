import type { Texts } from "@/components/texts";
import type { LocalText as Text } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";
import { mapViews, type MapView } from "./map-view";
import { tied } from "./place-flags";
import { placesOf } from "./places-of";
import { regionMap } from "./region-map";
import { StageSign, type ShownStage } from "./stage-sign";

export type MappedPlant = {
  slug: string;
  name: Text;
  stage: ShownStage;
  place: Text | null;
  latitude: number | null;
  longitude: number | null;
};

/** Size of a stage's sign in its link, which is large enough to be touched. */
const share = 2 / 3;

/** Where the plants are, on the outlines of the two countries; the register under it is its table. */
export function PlantMap({ plants, ...texts }: Texts & { plants: readonly MappedPlant[] }) {
  const { language, t } = texts;
  const { places, unplaced } = placesOf(plants);
  const named = places.map(({ place, plants: here, ...at }) => {
    const city = readText(place, language).text.split(",")[0]!;
    return {
      ...at,
      plants: here,
      label: here.length > 1 ? `${city} (${here.length})` : city,
      signs: here.length,
    };
  });
  const views = mapViews(named);
  const stages = [...new Set(plants.map(({ stage }) => stage))];
  const { land, sides } = regionMap();
  return (
    <figure className="map">
      <svg width="0" height="0" aria-hidden="true" focusable="false" className="visually-hidden">
        <g id="map-ground">
          <path className="map__land" d={land} />
          <path className="map__by" d={sides.BY} />
          <path className="map__kz" d={sides.KZ} />
        </g>
      </svg>
      {(["wide", "near"] as const).map((name) => (
        <View key={name} {...texts} name={name} view={views[name]} places={named} />
      ))}
      <figcaption className="stack small">
        {stages.length > 0 ? (
          <p>
            {t("plants.map.signs")}:{" "}
            {stages.map((stage) => (
              <span key={stage} className="mark map__key">
                <StageSign stage={stage} />
                {t(`plants.stage.${stage}`)}
              </span>
            ))}
          </p>
        ) : null}
        <p className="quiet">
          {t("plants.map.caption")} {t("plants.map.boundary")}
        </p>
        {unplaced.length > 0 ? (
          <div>
            <p>{t("plants.map.unplaced")}:</p>
            <ul className="plain-list">
              {unplaced.map(({ slug, name, stage }) => (
                <li key={slug} className="map__unplaced">
                  <StageSign stage={stage} />
                  <a href={`#${slug}`}>{readText(name, language).text}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </figcaption>
    </figure>
  );
}

function View({
  name,
  view,
  places,
  language,
  t,
}: Texts & {
  name: "wide" | "near";
  view: MapView;
  places: readonly { label: string; plants: readonly MappedPlant[] }[];
}) {
  const { width, height, scale, left, top, sign, gap } = view;
  const glyph = Math.round(sign * share);
  const inset = (sign - glyph) / 2;
  return (
    <svg
      className={`map__view map__view--${name}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t("plants.map.label")}
    >
      <use href="#map-ground" transform={`scale(${scale}) translate(${-left} ${-top})`} />
      {view.countries.map(({ side, at: [x, y] }) => (
        <text key={side} className={`map__country side-${side.toLowerCase()}`} x={x} y={y}>
          {t(`words.side.${side}`)}
        </text>
      ))}
      {view.places.map(({ at: [x, y], box }, nth) => {
        const { label, plants } = places[nth]!;
        const [toX, toY] = tied([x, y], box);
        return (
          <g key={label}>
            <path className="map__leader" d={`M${x} ${y}L${toX} ${toY}`} />
            <circle className="map__dot" cx={x} cy={y} r="3" />
            {plants.map((plant, index) => (
              <a
                key={plant.slug}
                href={`#${plant.slug}`}
                aria-label={t("plants.map.plant", {
                  name: readText(plant.name, language).text,
                  stage: t(`plants.stage.${plant.stage}`),
                })}
              >
                <rect
                  className="map__hit"
                  x={box.left + index * sign}
                  y={box.top}
                  width={sign}
                  height={sign}
                />
                <use
                  href={`#stage-${plant.stage}`}
                  x={box.left + index * sign + inset}
                  y={box.top + inset}
                  width={glyph}
                  height={glyph}
                />
              </a>
            ))}
            <text
              className="map__place"
              x={box.left + plants.length * sign + gap}
              y={box.top + sign / 2}
            >
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
