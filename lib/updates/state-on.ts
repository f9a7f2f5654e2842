import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { takenSteps, updates } from "@/db/schema";
import type { UpdateState } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";

/**
 * A column with the state an update was in on a day: as it is today, or by the steps taken until a past
 * day. Of a draft's past nothing is kept, so it is empty then.
 */
export const stateOn = (day: Day) =>
  day === programmeToday()
    ? sql<UpdateState>`${updates.state}`
    : sql<UpdateState>`(select p.to_state from ${takenSteps} p where p.update_id = ${qualified(updates.id)}
        and p.taken_on <= ${day} order by p.taken_at desc limit 1)`;
