import { and, eq, exists, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, plans, programmes, programmeSides, responsibilities, sides } from "@/db/schema";
import * as s from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { dueNext } from "@/lib/public/milestones/due-next";
import { loadMilestones, type MilestoneRow } from "@/lib/public/milestones/load-milestones";
import { listRecords } from "@/lib/public/records/list-records";
import { listPublished } from "@/lib/public/updates/list-published";
import { headwayOf } from "@/lib/standing/headway";
import { getOutline } from "./get-programme";

/** A part of a programme that has a page of its own. */
export type Scope =
  | { kind: "plan"; slug: string }
  | { kind: "area"; slug: string }
  | { kind: "side"; slug: SideCode };

const listed = 50;

const holds = (scope: Scope, row: MilestoneRow): boolean => {
  if (scope.kind === "plan") return row.plan === scope.slug;
  if (scope.kind === "area") return row.area.slug === scope.slug;
  return row.bodies.some(({ sideCode }) => sideCode === scope.slug);
};

/** The condition on `milestones`, `plans` and `areas` that is the same as `holds`. */
function isInScope(scope: Scope, day: Day): SQL {
  if (scope.kind === "plan") return eq(plans.slug, scope.slug);
  if (scope.kind === "area") return eq(areas.slug, scope.slug);
  return exists(
    db
      .select({ id: responsibilities.id })
      .from(responsibilities)
      .where(
        and(
          eq(responsibilities.milestoneId, s.milestones.id),
          eq(responsibilities.sideCode, scope.slug),
          isResponsibleOn(day),
        ),
      ),
  );
}

/**
 * A plan, an area or a side on a day: what was promised there, what came of it, what is due and what
 * changed; the first of its milestones, and how many there are.
 * @throws Refusal 404 for one that is not there, is restricted, or was not known yet
 */
export async function getScope(programme: string, scope: Scope, day: Day) {
  const [name, all] = await Promise.all([
    scopeName(programme, scope, day),
    loadMilestones(programme, day),
  ]);
  const which = isInScope(scope, day);
  const [published, records] = await Promise.all([
    // Of a side, its own words only.
    listPublished(
      programme,
      day,
      scope.kind === "side" ? eq(s.updates.sideCode, scope.slug) : which,
    ),
    listRecords(programme, day, which),
  ]);
  const rows = all.filter((row) => holds(scope, row));
  return {
    name,
    total: rows.length,
    headway: headwayOf(rows),
    added: rows.filter(({ isAdded }) => isAdded),
    rows: rows.slice(0, listed),
    dueNext: dueNext(rows, day),
    published,
    records,
  };
}

async function scopeName(programme: string, scope: Scope, day: Day) {
  if (scope.kind === "side") {
    const [side] = await db
      .select({ name: sides.name })
      .from(sides)
      .innerJoin(programmeSides, eq(programmeSides.sideCode, sides.code))
      .innerJoin(programmes, eq(programmes.id, programmeSides.programmeId))
      .where(and(eq(programmes.slug, programme), eq(sides.code, scope.slug)));
    if (!side) throw unknownThing();
    return side.name;
  }
  const outline = await getOutline(programme, day);
  const found =
    scope.kind === "plan"
      ? outline.plans.find(({ slug }) => slug === scope.slug)?.title
      : outline.areas.find(({ slug }) => slug === scope.slug)?.name;
  if (!found) throw unknownThing();
  return found;
}
