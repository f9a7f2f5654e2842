import { and, eq, inArray, lte, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { isAgreed } from "@/lib/plans/plan-state-on";

/** The condition on `milestones` under which the world may know of one on a day. */
export function isPublicMilestone(programme: string, day: Day): SQL | undefined {
  return and(
    eq(s.milestones.visibility, "public"),
    lte(s.milestones.listedOn, day),
    isKnownBy(s.milestones.decisionId, day),
    inArray(
      s.milestones.areaId,
      db.select({ id: s.areas.id }).from(s.areas).where(eq(s.areas.visibility, "public")),
    ),
    inArray(
      s.milestones.planId,
      db
        .select({ id: s.plans.id })
        .from(s.plans)
        .innerJoin(s.programmes, eq(s.programmes.id, s.plans.programmeId))
        .where(and(eq(s.programmes.slug, programme), isAgreed(day))),
    ),
  );
}
