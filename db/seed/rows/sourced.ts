import type { Ids } from "@/db/seed/find-ids";
import type { Sourced } from "@/db/seed/shapes";

/** The columns that say how far a row can be trusted. */
export function sourced(ids: Ids, row: Pick<Sourced, "source" | "provenance">, by: string) {
  return { provenance: row.provenance, sourceId: ids.source(row.source, by) };
}
