import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { milestones, plans } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { askTolerantly } from "./search/ask-tolerantly";
import { milestoneHits } from "./search/milestone-hits";

/** The public milestones that a search finds on a day, by "plan/code"; the better the find, the higher. */
export async function rankMilestones(
  programme: string,
  q: string,
  day: Day,
): Promise<ReadonlyMap<string, number>> {
  const found = await askTolerantly(
    programme,
    q,
    day,
    (asked) =>
      db.execute<{ address: string; score: number }>(sql`
        select ${plans.slug} || '/' || ${milestones.code} as address, found.score
        from (${milestoneHits(programme, asked, day)}) found
        join ${milestones} on ${milestones.id} = found.id
        join ${plans} on ${plans.id} = ${milestones.planId}`),
    (rows) => rows.length === 0,
  );
  return new Map((found?.answer ?? []).map(({ address, score }) => [address, score]));
}
