import { asc, desc, eq, and, lte, gte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, plans, programmes } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { publicArea } from "@/lib/public/areas/columns";
import { isPublicArea } from "@/lib/public/areas/known-on";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { publicPlan } from "@/lib/public/plans/columns";
import { isKnownPlan } from "@/lib/public/plans/known-on";
import { publicProgramme } from "./columns";

export type Programme = Awaited<ReturnType<typeof getProgramme>>;

/** Days of programmes that are kept ready. */
const keptAnswers = 100;

const findProgramme = keepWhileUnchanged(readProgramme, keptAnswers);

/**
 * A programme by its address, or the current one: that of the day, or else the latest.
 * @throws Refusal 404
 */
export const getProgramme = (slug: string | null, day: Day) => findProgramme(slug ?? "", day);

async function readProgramme(slug: string, day: Day) {
  const isOfTheDay = sql`${and(lte(programmes.firstOn, day), gte(programmes.lastOn, day))}`;
  const [programme] = await db
    .select(publicProgramme)
    .from(programmes)
    .where(slug === "" ? undefined : eq(programmes.slug, slug))
    .orderBy(desc(isOfTheDay), desc(programmes.lastOn))
    .limit(1);
  if (!programme) throw unknownThing();
  return programme;
}

/** The plans and areas of a programme that the world may know on a day, in their order. */
export const getOutline = keepWhileUnchanged(readOutline, keptAnswers);

async function readOutline(programme: string, day: Day) {
  const [ofPlans, ofAreas] = await Promise.all([
    db
      .select(publicPlan(day))
      .from(plans)
      .where(isKnownPlan(programme, day))
      .orderBy(asc(plans.firstOn)),
    db.select(publicArea).from(areas).where(isPublicArea(programme)).orderBy(asc(areas.number)),
  ]);
  return { plans: ofPlans, areas: ofAreas };
}
