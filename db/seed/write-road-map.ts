import type { Tx } from "@/db/connect";
import { roadMap } from "./road-map";
import { roadMapRows } from "./rows/road-map-rows";
import type { SeedDay } from "./shapes";

/**
 * Adds what could be known of the road map by a day. Ids are lasting, so a second run adds nothing and a
 * later day adds what has become known since; a row that is there already is never changed.
 * @param today "YYYY-MM-DD"
 * @returns the number of rows added, by table; tables without new rows are left out
 * @throws an error that names the row, when the data name something that does not exist
 */
export async function writeRoadMap(tx: Tx, today: SeedDay): Promise<Record<string, number>> {
  const added: Record<string, number> = {};
  for (const { table, name, rows } of roadMapRows(roadMap, today)) {
    if (rows.length === 0) continue;
    const { count } = await tx.insert(table).values(rows).onConflictDoNothing();
    if (count > 0) added[name] = count;
  }
  return added;
}
