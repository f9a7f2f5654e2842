import { rowId } from "./row-id";
import type { RoadMap } from "./road-map";

/** Turns a key into its row's id. Throws, naming the row that asked, when no row has the key. */
export type FindId = {
  (key: string, by: string): string;
  (key: string | undefined, by: string): string | undefined;
};

function among(table: string, keys: string[]): FindId {
  const known = new Set(keys);
  return ((key: string | undefined, by: string) => {
    if (key === undefined) return undefined;
    if (!known.has(key)) throw new Error(`${by} names "${key}", which is not among the ${table}.`);
    return rowId(table, key);
  }) as FindId;
}

/** The ids of every row that others may name. */
export function findIds(map: RoadMap) {
  const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
  return {
    programme: rowId("programmes", map.programme.slug),
    source: among(
      "sources",
      map.sources.map((row) => row.key),
    ),
    plan: among("plans", slugs(map.plans)),
    area: among("areas", slugs(map.areas)),
    body: among("bodies", slugs(map.bodies)),
    meeting: among("meetings", slugs(map.meetings)),
    agreement: among("agreements", slugs(map.agreements)),
    enterprise: among("enterprises", slugs(map.enterprises)),
    indicator: among("indicators", slugs(map.indicators)),
    milestone: among(
      "milestones",
      map.milestones.map((row) => `${row.plan}/${row.code}`),
    ),
  };
}

export type Ids = ReturnType<typeof findIds>;
