import { desc, eq, and, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, importedRecords, milestones, plans, sides, sources, updates } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { termOrder } from "@/lib/standing/term";
import { titleOn } from "@/lib/texts/text-on";
import { countStandings } from "@/lib/standing/count-standings";
import { getOutline } from "./get-programme";
import { loadMilestones, type MilestoneRow } from "./load-milestones";
import {
  isPublicMilestone,
  isPublicUpdate,
  publicRecord,
  publicSource,
  publicUpdate,
} from "./what-is-public";

const latest = 6;

/** A programme at a glance on a day: what was promised, what came of it, what changed, what is due. */
export async function getGlance(programme: string, day: Day) {
  const which = isPublicMilestone(programme, day);
  const of = publicUpdate(day);
  const place = { plan: plans.slug, code: milestones.code, title: titleOn(day) };
  const [rows, outline, sideRows, published, imported] = await Promise.all([
    loadMilestones(programme, day),
    getOutline(programme, day),
    db.select({ code: sides.code, name: sides.name }).from(sides),
    db
      .select({
        sideCode: of.sideCode,
        claim: of.claim,
        percentDone: of.percentDone,
        publishedOn: of.publishedOn,
        body: nameOfBody(updates.bodyId, day),
        ...place,
      })
      .from(updates)
      .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(areas, eq(areas.id, milestones.areaId))
      .where(and(which, isPublicUpdate(day)))
      .orderBy(desc(updates.publishedOn), desc(updates.publishedAt))
      .limit(latest),
    db
      .select({
        text: publicRecord.text,
        knownOn: publicRecord.knownOn,
        provenance: publicRecord.provenance,
        source: publicSource,
        ...place,
      })
      .from(importedRecords)
      .innerJoin(milestones, eq(milestones.id, importedRecords.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(sources, eq(sources.id, importedRecords.sourceId))
      .where(and(which, lte(importedRecords.knownOn, day)))
      .orderBy(desc(importedRecords.knownOn))
      .limit(latest),
  ]);

  return {
    total: rows.length,
    counts: countOf(rows),
    moved: rows.filter(({ standing }) => standing.moved.times > 0).length,
    byArea: outline.areas
      .map((area) => ({ area, ...partOf(rows.filter((row) => row.area.slug === area.slug)) }))
      .filter(({ total }) => total > 0),
    byPlan: outline.plans.map((plan) => ({
      plan,
      added: rows.filter((row) => row.plan === plan.slug && row.isAdded).length,
      ...partOf(rows.filter((row) => row.plan === plan.slug)),
    })),
    bySide: sideRows.map((side) => ({ side, ...reportingOf(rows, side.code) })),
    published,
    imported,
    dueNext: rows
      .filter(({ standing }) => standing.outcome === "open" && standing.currentTerm?.lastOn)
      .filter(({ standing }) => standing.currentTerm!.lastOn! >= day)
      .sort((a, b) =>
        termOrder(a.standing.currentTerm!).localeCompare(termOrder(b.standing.currentTerm!)),
      )
      .slice(0, latest),
  };
}

const countOf = (rows: readonly MilestoneRow[]) =>
  countStandings(rows.map(({ standing }) => standing));
const partOf = (rows: readonly MilestoneRow[]) => ({ total: rows.length, counts: countOf(rows) });

/** Of the open milestones that a side answers for: reported, silent past a due day, nothing heard yet. */
function reportingOf(rows: readonly MilestoneRow[], side: SideCode) {
  const own = rows
    .filter(({ standing }) => standing.outcome === "open")
    .flatMap(({ standing }) => standing.sides[side] ?? []);
  const silent = own.filter(({ silentSince }) => silentSince !== null).length;
  const reported = own.filter(({ report, silentSince }) => report && !silentSince).length;
  return { total: own.length, reported, silent, unheard: own.length - reported - silent };
}
