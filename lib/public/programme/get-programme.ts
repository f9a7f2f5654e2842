import { asc, desc, eq, and, lte, gte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, plans, programmes } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isAgreed } from "@/lib/plans/plan-state-on";
import { publicArea } from "@/lib/public/areas/columns";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { publicPlan } from "@/lib/public/plans/columns";
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
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(
        and(
          eq(programmes.slug, programme),
          isAgreed(day),
          lte(sql`coalesce(${plans.approvedOn}, ${plans.firstOn})`, day),
        ),
      )
      .orderBy(asc(plans.firstOn)),
    db
      .select(publicArea)
      .from(areas)
      .innerJoin(programmes, eq(programmes.id, areas.programmeId))
      .where(and(eq(programmes.slug, programme), eq(areas.visibility, "public")))
      .orderBy(asc(areas.number)),
  ]);
  return { plans: ofPlans, areas: ofAreas };
}
