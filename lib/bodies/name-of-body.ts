import { is, sql, type SQL } from "drizzle-orm";
import { PgColumn } from "drizzle-orm/pg-core";
import type { LocalText } from "@/db/columns";
import { qualified } from "@/db/qualified";
import { bodyNames } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/**
 * A column with the name that a body bore on a day; a day outside of all its names gives the nearest
 * earlier one, or else the first.
 */
export function nameOfBody(bodyId: PgColumn, day: PgColumn | Day): SQL<LocalText | null> {
  const on = is(day, PgColumn) ? qualified(day) : sql`${day}`;
  return sql<LocalText | null>`(
    select n.name from ${bodyNames} n where n.body_id = ${qualified(bodyId)}
    order by
      (n.valid_from is null or n.valid_from <= ${on}) desc,
      case when n.valid_from <= ${on} then n.valid_from end desc nulls last,
      n.valid_from
    limit 1)`;
}
