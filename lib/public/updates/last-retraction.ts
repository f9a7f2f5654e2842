import { and, eq, max } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, bodies, milestones, plans, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { isRetractedBy } from "./known-on";

/** The latest day, up to one, on which something that a side had published was gone from a scope; null where nothing was. */
export async function lastRetraction({
  programme,
  scope,
  day,
}: Omit<EntriesAsked, "limit">): Promise<Day | null> {
  const [row] = await db
    .select({ on: max(updates.retractedOn) })
    .from(updates)
    .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(areas, eq(areas.id, milestones.areaId))
    .innerJoin(bodies, eq(bodies.id, updates.bodyId))
    .where(
      and(
        isInScope(programme, scope, day),
        isRetractedBy(day),
        scope.side ? eq(updates.sideCode, scope.side) : undefined,
        scope.body ? eq(bodies.slug, scope.body) : undefined,
      ),
    );
  return row!.on;
}
