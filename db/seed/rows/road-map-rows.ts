import { sources } from "@/db/schema";
import { findIds } from "@/db/seed/find-ids";
import { knownBy } from "@/db/seed/known-by";
import type { RoadMap } from "@/db/seed/road-map";
import type { SeedDay } from "@/db/seed/shapes";
import { batch, type Batch } from "./batch";
import { bodyRows } from "./body-rows";
import { enterpriseRows } from "./enterprise-rows";
import { meetingRows } from "./meeting-rows";
import { milestoneRows } from "./milestone-rows";
import { planRows, programmeRows } from "./programme-rows";

/**
 * The road map as it could be known on a day: rows by table, in the order in which they can be inserted.
 * @throws an error that names the row, when a row names something that does not exist
 */
export function roadMapRows(map: RoadMap, today: SeedDay): Batch[] {
  const ids = findIds(map);
  const facts = [
    ...programmeRows(map, ids),
    ...bodyRows(map, ids),
    ...meetingRows(map, ids, today),
    ...planRows(map, ids, today),
    ...enterpriseRows(map, ids, today),
    ...milestoneRows(map, ids, today),
  ];

  // A source is known once something known names it, or once it has been published.
  const named = new Set(facts.flatMap((one) => one.rows.map((row) => row.sourceId)));
  const published = new Set(
    knownBy(
      today,
      map.sources.filter((row) => row.publishedOn),
    ),
  );
  const known = map.sources
    .map((row) => ({ row, id: ids.source(row.key, "itself") }))
    .filter(({ row, id }) => named.has(id) || published.has(row));
  return [
    batch(
      sources,
      known.map(({ row, id }) => ({ ...row, id })),
    ),
    ...facts,
  ];
}
