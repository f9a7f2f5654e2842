import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators, indicatorValues, meetings, plans } from "@/db/schema";
import { provenances, type Provenance } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isKnownFigure, isKnownIndicator } from "@/lib/public/indicators/known-on";
import { isKnownMeeting } from "@/lib/public/meetings/known-on";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { isKnownPlan } from "@/lib/public/plans/known-on";
import { listSources } from "@/lib/public/sources/list-sources";

/** What was looked for and not found: plans and meetings that must have been, and figures by indicator. */
async function listMissing(programme: string, day: Day) {
  const [ofPlans, ofMeetings, figures] = await Promise.all([
    db
      .select({ title: plans.title })
      .from(plans)
      .where(and(isKnownPlan(programme, day), eq(plans.isFound, false)))
      .orderBy(asc(plans.firstOn)),
    db
      .select({ title: meetings.title })
      .from(meetings)
      .where(and(isKnownMeeting(programme, day), eq(meetings.isFound, false)))
      .orderBy(asc(meetings.number)),
    db
      .select({
        slug: indicators.slug,
        title: indicators.name,
        years: sql<
          number[]
        >`array_agg(distinct extract(year from ${indicatorValues.periodFirstOn})::int)`,
      })
      .from(indicatorValues)
      .innerJoin(indicators, eq(indicators.id, indicatorValues.indicatorId))
      .where(
        and(isKnownIndicator(programme, day), isKnownFigure(day), isNull(indicatorValues.value)),
      )
      .groupBy(indicators.slug, indicators.name)
      .orderBy(asc(indicators.slug)),
  ]);
  return { plans: ofPlans, meetings: ofMeetings, figures };
}

/** What the record of a programme rests on, by a day: its sources, what is missing, and how many milestones of each provenance. */
export async function getAbout(programme: string, day: Day) {
  const [cited, missing, rows] = await Promise.all([
    listSources(programme, day),
    listMissing(programme, day),
    loadMilestones(programme, day),
  ]);
  const counted = (word: Provenance) => rows.filter(({ provenance }) => provenance === word).length;
  return {
    sources: cited,
    missing,
    total: rows.length,
    provenances: provenances.map((provenance) => ({ provenance, count: counted(provenance) })),
  };
}
