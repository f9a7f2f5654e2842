import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { programmes, programmeSides, sides } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { dueNext } from "@/lib/public/milestones/due-next";
import { loadMilestones, type MilestoneRow } from "@/lib/public/milestones/load-milestones";
import { listRecords } from "@/lib/public/records/list-records";
import { listPublished } from "@/lib/public/updates/list-published";
import { headwayOf } from "@/lib/standing/headway";
import { getOutline } from "./get-programme";

/** Days of a programme whose glance is kept ready. */
const keptGlanceDays = 50;

/**
 * A programme at a glance on a day: what was promised, what came of it as a whole and by area, side and
 * plan, what changed, what is due.
 */
export const getGlance = keepWhileUnchanged(readGlance, keptGlanceDays);

async function readGlance(programme: string, day: Day) {
  const everything = sql`true`;
  const [rows, outline, ofSides, published, records] = await Promise.all([
    loadMilestones(programme, day),
    getOutline(programme, day),
    db
      .select({ slug: sides.code, name: sides.name })
      .from(sides)
      .innerJoin(programmeSides, eq(programmeSides.sideCode, sides.code))
      .innerJoin(programmes, eq(programmes.id, programmeSides.programmeId))
      .where(eq(programmes.slug, programme))
      .orderBy(asc(sides.code)),
    listPublished(programme, day, everything),
    listRecords(programme, day, everything),
  ]);
  const part = (which: (row: MilestoneRow) => boolean) => headwayOf(rows.filter(which));
  return {
    total: rows.length,
    headway: headwayOf(rows),
    byArea: outline.areas
      .map((area) => ({ ...area, headway: part((row) => row.area.slug === area.slug) }))
      .filter(({ headway }) => headway.approved + headway.added.total > 0),
    byPlan: outline.plans.map((plan) => ({
      ...plan,
      headway: part((row) => row.plan === plan.slug),
    })),
    bySide: ofSides.map((side) => ({
      ...side,
      headway: part((row) => row.bodies.some(({ sideCode }) => sideCode === side.slug)),
    })),
    published,
    records,
    dueNext: dueNext(rows, day),
  };
}
