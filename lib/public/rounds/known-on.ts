import { and, inArray, lte, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";

/** The condition on `rounds` under which one is known on a day: it was open, and something public was asked for in it. */
export const isKnownRound = (programme: string, day: Day): SQL | undefined =>
  and(
    lte(s.rounds.opensOn, day),
    inArray(
      s.rounds.planId,
      db
        .select({ id: s.milestones.planId })
        .from(s.milestones)
        .where(isPublicMilestone(programme, day)),
    ),
  );
