import {
  enterprisePartners,
  enterprises,
  enterpriseStages,
  indicators,
  indicatorValues,
} from "@/db/schema";
import type { Ids } from "@/db/seed/find-ids";
import { knownBy } from "@/db/seed/known-by";
import { knownOn } from "@/db/seed/known-on";
import type { RoadMap } from "@/db/seed/road-map";
import { rowId } from "@/db/seed/row-id";
import type { SeedDay, SeedValue } from "@/db/seed/shapes";
import { batch } from "./batch";
import { sourced } from "./sourced";

/** Without a day of its own a plan is known as its period begins, and a figure as its period ends. */
const withKnownOn = (row: SeedValue) => ({
  ...row,
  knownOn: knownOn(row) ?? (row.measure === "planned" ? row.periodFirstOn : row.periodLastOn),
});

/** Enterprises with their lives, and the figures. */
export function enterpriseRows(map: RoadMap, ids: Ids, today: SeedDay) {
  const known = knownBy(today, map.enterprises);
  return [
    batch(
      enterprises,
      known.map(({ partners: _, stages: __, knownOn: ___, ...row }) => ({
        ...row,
        ...sourced(ids, row, `enterprise ${row.slug}`),
        id: ids.enterprise(row.slug, "itself"),
        programmeId: ids.programme,
      })),
    ),
    batch(
      enterprisePartners,
      known.flatMap(({ slug, partners = [] }) =>
        partners.map((body) => ({
          enterpriseId: ids.enterprise(slug, "itself"),
          bodyId: ids.body(body, `enterprise ${slug}`),
        })),
      ),
    ),
    batch(
      enterpriseStages,
      known.flatMap(({ slug, stages }) =>
        knownBy(today, stages).map(({ knownOn: _, ...row }) => {
          const key = [slug, row.stage, row.reachedOn, row.source].join("/");
          return {
            ...row,
            ...sourced(ids, row, `stage ${key}`),
            id: rowId("enterprise_stages", key),
            enterpriseId: ids.enterprise(slug, "itself"),
          };
        }),
      ),
    ),
    batch(
      indicators,
      map.indicators.map((row) => ({
        ...row,
        id: ids.indicator(row.slug, "itself"),
        programmeId: ids.programme,
      })),
    ),
    batch(
      indicatorValues,
      knownBy(today, map.values.map(withKnownOn)).map(({ indicator, side, ...row }) => {
        const key = [
          ...[indicator, side, row.flow, row.measure, row.place?.en, row.periodKind],
          ...[row.periodFirstOn, row.periodLastOn, row.qualifier, row.source],
        ].join("/");
        return {
          ...row,
          ...sourced(ids, row, `value ${key}`),
          id: rowId("indicator_values", key),
          indicatorId: ids.indicator(indicator, `value ${key}`),
          sideCode: side,
        };
      }),
    ),
  ];
}
