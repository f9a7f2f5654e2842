import { and, eq, inArray, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { areas, bodies, milestones, plans, responsibilities } from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import type { FeedScope } from "./scope";

/**
 * The condition under which a milestone is public and in a scope on a day; for a question that joins
 * `milestones` with its plan and its area.
 */
export function isInScope(programme: string, scope: FeedScope, day: Day): SQL | undefined {
  const { plan, area, side, body, code } = scope;
  return and(
    isPublicMilestone(programme, day),
    plan ? eq(plans.slug, plan) : undefined,
    area ? eq(areas.slug, area) : undefined,
    code ? eq(milestones.code, code) : undefined,
    side || body
      ? inArray(
          milestones.id,
          db
            .select({ id: responsibilities.milestoneId })
            .from(responsibilities)
            .innerJoin(bodies, eq(bodies.id, responsibilities.bodyId))
            .where(
              and(
                isResponsibleOn(day),
                side ? eq(responsibilities.sideCode, side) : undefined,
                body ? eq(bodies.slug, body) : undefined,
              ),
            ),
        )
      : undefined,
  );
}
