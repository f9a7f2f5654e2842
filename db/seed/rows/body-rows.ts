import { bodies, bodyNames, bodySuccessors } from "@/db/schema";
import type { Ids } from "@/db/seed/find-ids";
import type { RoadMap } from "@/db/seed/road-map";
import { rowId } from "@/db/seed/row-id";
import { batch } from "./batch";
import { sourced } from "./sourced";

/** Bodies and their names. All of them, whatever the day: what a body became is plain history. */
export function bodyRows(map: RoadMap, ids: Ids) {
  return [
    batch(
      bodies,
      map.bodies.map((row) => ({
        ...sourced(ids, row, `body ${row.slug}`),
        id: ids.body(row.slug, "itself"),
        slug: row.slug,
        sideCode: row.side,
        kind: row.kind,
        validFrom: row.validFrom,
        validTo: row.validTo,
      })),
    ),
    batch(
      bodyNames,
      map.bodies.flatMap((row) =>
        row.names.map(({ name, validFrom, validTo, ...rest }) => ({
          ...sourced(ids, rest, `name of ${row.slug}`),
          id: rowId("body_names", `${row.slug}/${validFrom ?? ""}`),
          bodyId: ids.body(row.slug, "itself"),
          ...{ name, validFrom, validTo },
        })),
      ),
    ),
    batch(
      bodySuccessors,
      map.bodies.flatMap((row) =>
        row.successor
          ? [
              {
                ...sourced(ids, row, `successor of ${row.slug}`),
                fromId: ids.body(row.slug, "itself"),
                toId: ids.body(row.successor, `body ${row.slug}`),
                onDay: row.validTo,
              },
            ]
          : [],
      ),
    ),
  ];
}
