import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { milestones, plans } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { askTolerantly } from "@/lib/public/search/ask-tolerantly";
import { asked, valuesOf } from "@/lib/public/search/asked";
import { dayAsked, programmeAsked, prepared } from "@/lib/public/prepared";
import { milestoneHits } from "./milestone-hits";

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
    (question) => ranked().execute(valuesOf(programme, question, day)),
    (rows) => rows.length === 0,
  );
  return new Map((found?.answer ?? []).map(({ plan, code, score }) => [`${plan}/${code}`, score]));
}

const ranked = prepared(() =>
  db
    .select({ plan: plans.slug, code: milestones.code, score: sql<number>`found.score` })
    .from(milestones)
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(
      sql`(${milestoneHits(programmeAsked, asked, dayAsked)}) found`,
      sql`found.id = ${milestones.id}`,
    )
    .prepare("ranked_milestones"),
);
