import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { takenSteps, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The hash of the words of an update of a query, as its latest step saw them. */
export const lastHash = sql`(select l.content_hash from ${takenSteps} l
  where l.update_id = ${qualified(updates.id)} order by l.taken_at desc limit 1)`;

/**
 * A column that says whether an update of a query was signed, by a day, over its words as they stand. Hashes of one
 * update can be held against each other: the steps behind a signature keep to its version (`hashForStep`).
 */
export const isSignedBy = (day: Day) => sql<boolean>`exists (select from ${takenSteps} c
  where c.update_id = ${qualified(updates.id)} and c.step = 'countersign' and c.taken_on <= ${day} and c.content_hash = ${lastHash})`;
