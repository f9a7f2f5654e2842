import { and, lte, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isAgreed } from "@/lib/plans/plan-state-on";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/**
 * The condition on `plans` under which one is known on a day: from its approval on, or, where no day of that
 * was found, from its own first day; never as a draft.
 */
export const isKnownPlan = (programme: string, day: Day): SQL | undefined =>
  and(
    isOfProgramme(s.plans.programmeId, programme),
    isAgreed(day),
    lte(sql`coalesce(${s.plans.approvedOn}, ${s.plans.firstOn})`, day),
  );
