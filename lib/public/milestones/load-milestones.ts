import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, bodies, milestones, plans, responsibilities, sources } from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { publicArea } from "@/lib/public/areas/columns";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { publicSource } from "@/lib/public/sources/columns";
import { standingOn } from "@/lib/standing/standing-on";
import { publicMilestone, publicTurn } from "./columns";
import { isPublicMilestone } from "./known-on";
import { milestoneAddress } from "./milestone-filters";

export type MilestoneRow = Awaited<ReturnType<typeof loadMilestones>>[number];

/** Days of a programme whose milestones are kept ready; 2,000 milestones take about 6 MB. */
const keptMilestoneDays = 12;

/** Every public milestone of a programme with its standing on a day, in the order of plan and code. */
export const loadMilestones = keepWhileUnchanged(readMilestones, keptMilestoneDays);

const indexMilestones = keepWhileUnchanged(
  async (programme: string, day: Day) =>
    new Map((await loadMilestones(programme, day)).map((row) => [milestoneAddress(row), row])),
  keptMilestoneDays,
);

type Address = Pick<MilestoneRow, "plan" | "code">;
/** One of these milestones by its address; null where there is none. */
export async function findMilestone(programme: string, address: Address, day: Day) {
  return (await indexMilestones(programme, day)).get(milestoneAddress(address)) ?? null;
}

async function readMilestones(programme: string, day: Day) {
  const which = isPublicMilestone(programme, day);
  const [rows, responsible, facts] = await Promise.all([
    db
      .select({ ...publicMilestone(day), plan: plans.slug, area: publicArea, source: publicSource })
      .from(milestones)
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(areas, eq(areas.id, milestones.areaId))
      .leftJoin(sources, eq(sources.id, milestones.sourceId))
      .where(which)
      .orderBy(asc(plans.firstOn), sql`string_to_array(${milestones.code}, '.')::int[]`),
    db
      .select({
        milestoneId: responsibilities.milestoneId,
        body: bodies.slug,
        sideCode: responsibilities.sideCode,
        part: responsibilities.part,
        name: nameOfBody(responsibilities.bodyId, day),
      })
      .from(responsibilities)
      .innerJoin(milestones, eq(milestones.id, responsibilities.milestoneId))
      .innerJoin(bodies, eq(bodies.id, responsibilities.bodyId))
      .where(and(which, isResponsibleOn(day)))
      .orderBy(asc(responsibilities.part), asc(bodies.slug)),
    loadStandingFacts(db, which, day),
  ]);
  const bodiesOf = groupBy(responsible, "milestoneId");
  return rows.flatMap(({ id, ...row }) => {
    const known = facts.get(id);
    if (!known) return [];
    const bodiesHere = (bodiesOf.get(id) ?? []).map(({ milestoneId: _, ...body }) => body);
    const shown = {
      ...row,
      bodies: bodiesHere,
      standing: standingOn(day, known),
      turns: known.turns.map((turn) => publicTurn(turn, day)),
    };
    ids.set(shown, id);
    return [shown];
  });
}

// Beside the rows, not in them: what is in them may be shown.
const ids = new WeakMap<object, string>();

/** The id of a milestone among those that `loadMilestones` gave. */
export const idOfMilestone = (row: MilestoneRow): string => ids.get(row)!;
