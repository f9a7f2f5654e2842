import {
  importedRecords,
  milestoneAgreements,
  milestoneEnterprises,
  milestoneIndicators,
  milestones,
  responsibilities,
  successions,
  terms,
} from "@/db/schema";
import type { Ids } from "@/db/seed/find-ids";
import { knownBy } from "@/db/seed/known-by";
import type { RoadMap } from "@/db/seed/road-map";
import { rowId } from "@/db/seed/row-id";
import type { SeedDay, SeedMilestone } from "@/db/seed/shapes";
import { batch } from "./batch";
import { sourced } from "./sourced";

/** Milestones with their terms, responsibilities, imported records and links. */
export function milestoneRows(map: RoadMap, ids: Ids, today: SeedDay) {
  const listed = knownBy(today, map.milestones).map((row) => {
    const key = `${row.plan}/${row.code}`;
    return { row, key, by: `milestone ${key}`, milestoneId: ids.milestone(key, "itself") };
  });
  return [
    batch(
      milestones,
      listed.map(({ row, by, milestoneId }) => ({
        ...sourced(ids, row, by),
        id: milestoneId,
        planId: ids.plan(row.plan, by),
        areaId: ids.area(row.area, by),
        code: row.code,
        title: row.title,
        completion: row.completion,
        note: row.note,
        visibility: row.visibility,
        listedOn: row.listedOn,
      })),
    ),
    batch(
      terms,
      listed.flatMap(({ row, key, by, milestoneId }) =>
        knownBy(today, row.terms).map(({ knownOn: _, ...term }) => {
          const number = row.terms.findIndex((other) => other.setOn === term.setOn) + 1;
          const id = rowId("terms", `${key}/${number}`);
          return { ...term, ...sourced(ids, term, `term of ${by}`), id, milestoneId, number };
        }),
      ),
    ),
    batch(
      responsibilities,
      listed.flatMap(({ row, key, by, milestoneId }) =>
        row.bodies.map(({ body, part, ...rest }) => ({
          ...sourced(ids, rest, `responsibility of ${by}`),
          id: rowId("responsibilities", `${key}/${body}`),
          ...{ milestoneId, part },
          bodyId: ids.body(body, by),
          sideCode: sideOf(map, body, by),
        })),
      ),
    ),
    batch(
      importedRecords,
      listed.flatMap(({ row, key, by, milestoneId }) =>
        knownBy(today, row.records).map(({ side, source, ...record }) => ({
          ...record,
          id: rowId("imported_records", [key, source, record.knownOn, record.happenedOn].join("/")),
          milestoneId,
          sideCode: side,
          sourceId: ids.source(source, `record of ${by}`),
        })),
      ),
    ),
    batch(
      successions,
      listed.flatMap(({ row, key, by, milestoneId }) =>
        row.carriedFrom
          ? [
              {
                ...sourced(ids, row, by),
                id: rowId("successions", key),
                fromId: ids.milestone(row.carriedFrom, by),
                toId: milestoneId,
                kind: "carried" as const,
                onDay: row.listedOn,
              },
            ]
          : [],
      ),
    ),
    ...linkRows(map, ids, today, listed),
  ];
}

/** Links are drawn once both of their ends are known. */
function linkRows(
  map: RoadMap,
  ids: Ids,
  today: SeedDay,
  listed: { row: SeedMilestone; by: string; milestoneId: string }[],
) {
  const signed = new Set(knownBy(today, map.agreements).map((row) => row.slug));
  const built = new Set(knownBy(today, map.enterprises).map((row) => row.slug));
  return [
    batch(
      milestoneAgreements,
      listed.flatMap(({ row, by, milestoneId }) =>
        (row.agreements ?? [])
          .map((slug) => ({ slug, agreementId: ids.agreement(slug, by) }))
          .filter(({ slug }) => signed.has(slug))
          .map(({ agreementId }) => ({ milestoneId, agreementId })),
      ),
    ),
    batch(
      milestoneEnterprises,
      listed.flatMap(({ row, by, milestoneId }) =>
        (row.enterprises ?? [])
          .map((slug) => ({ slug, enterpriseId: ids.enterprise(slug, by) }))
          .filter(({ slug }) => built.has(slug))
          .map(({ enterpriseId }) => ({ milestoneId, enterpriseId })),
      ),
    ),
    batch(
      milestoneIndicators,
      listed.flatMap(({ row, by, milestoneId }) =>
        (row.indicators ?? []).map((slug) => ({
          milestoneId,
          indicatorId: ids.indicator(slug, by),
        })),
      ),
    ),
  ];
}

function sideOf(map: RoadMap, slug: string, by: string) {
  const side = map.bodies.find((body) => body.slug === slug)?.side;
  if (!side) throw new Error(`${by} names "${slug}", which is not a body of one side.`);
  return side;
}
