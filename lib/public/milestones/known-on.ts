import { and, eq, inArray, lte, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { isAgreed } from "@/lib/plans/plan-state-on";
import { isPublicArea } from "@/lib/public/areas/known-on";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/**
 * The condition on `milestones` under which the world may know of one on a day: it was listed by then, in a plan
 * that was agreed, and neither it nor its area is restricted.
 */
export const isPublicMilestone = (programme: string, day: Day): SQL | undefined =>
  and(
    eq(s.milestones.visibility, "public"),
    lte(s.milestones.listedOn, day),
    isKnownBy(s.milestones.decisionId, day),
    inArray(
      s.milestones.areaId,
      db.select({ id: s.areas.id }).from(s.areas).where(isPublicArea(programme)),
    ),
    inArray(
      s.milestones.planId,
      db
        .select({ id: s.plans.id })
        .from(s.plans)
        .where(and(isOfProgramme(s.plans.programmeId, programme), isAgreed(day))),
    ),
  );

/** The condition on `terms` under which one of a public milestone is known on a day. */
export const isKnownTerm = (day: Day): SQL | undefined =>
  and(lte(s.terms.setOn, day), isKnownBy(s.terms.decisionId, day));

/** The condition on `turns` under which one of a public milestone is known on a day; none over a claim retracted by then. */
export const isKnownTurn = (day: Day): SQL | undefined =>
  and(
    lte(s.turns.onDay, day),
    isKnownBy(s.turns.decisionId, day),
    sql`not exists (select from ${s.updates} gone
      where gone.id = ${s.turns.updateId} and gone.retracted_on <= ${day})`,
  );

/** The condition on `successions` under which one between public milestones is known on a day. */
export const isKnownSuccession = (day: Day): SQL | undefined =>
  and(lte(s.successions.onDay, day), isKnownBy(s.successions.decisionId, day));
