import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { qualified } from "@/db/qualified";
import { reservations, turns, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { isSignedBy } from "./is-signed-over";

const turn = alias(turns, "turn");

/**
 * A column that says whether a milestone stands closed on a day over an update of a query: its latest turn is the
 * closing over it. One that was closed over silence does not while an objection stands (`outcomeOn` and
 * `closingStands` say the same of facts).
 */
export const isClosedOver = (day: Day) => sql<boolean>`coalesce((
  (select turn.update_id from ${turns} turn left join ${updates} claim on claim.id = turn.update_id
    where turn.milestone_id = ${qualified(updates.milestoneId)} and turn.on_day <= ${day}
      and ${isKnownBy(turn.decisionId, day)} and (claim.retracted_on is null or claim.retracted_on > ${day})
    order by turn.on_day desc, turn.recorded_at desc limit 1) = ${qualified(updates.id)}
  and (${isSignedBy(day)} or not exists (select from ${reservations} r
    where r.update_id = ${qualified(updates.id)} and r.recorded_on <= ${day}
      and (r.withdrawn_on is null or r.withdrawn_on > ${day})))), false)`;
