import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { milestones, plans } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { compileQuestion } from "./search/compile-question";
import { milestoneHits } from "./search/milestone-hits";
import { cleanQuestion, readQuestion } from "./search/read-question";

/** The public milestones that a search finds on a day, by "plan/code"; the better the find, the higher. */
export async function rankMilestones(
  programme: string,
  q: string,
  day: Day,
): Promise<ReadonlyMap<string, number>> {
  const asked = await compileQuestion(readQuestion(cleanQuestion(q)));
  if (!asked) return new Map();
  const rows = await db.execute<{ address: string; score: number }>(sql`
    select ${plans.slug} || '/' || ${milestones.code} as address, found.score
    from (${milestoneHits(programme, asked, day)}) found
    join ${milestones} on ${milestones.id} = found.id join ${plans} on ${plans.id} = ${milestones.planId}`);
  return new Map(rows.map(({ address, score }) => [address, score]));
}
