import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { reservations, turns, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isSignedBy } from "./is-signed-over";

/**
 * A column that says whether a milestone stands closed on a day over an update of a query. One that was closed over
 * silence does not while an objection stands (`closingStands` says the same of facts).
 */
export const isClosedOver = (day: Day) => sql<boolean>`(
  exists (select from ${turns} t where t.update_id = ${qualified(updates.id)} and t.on_day <= ${day}
    and not exists (select from ${turns} later where later.milestone_id = t.milestone_id
      and later.on_day <= ${day} and later.recorded_at > t.recorded_at))
  and (${isSignedBy(day)} or not exists (select from ${reservations} r
    where r.update_id = ${qualified(updates.id)} and r.recorded_on <= ${day}
      and (r.withdrawn_on is null or r.withdrawn_on > ${day}))))`;
