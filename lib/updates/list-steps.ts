import { and, asc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { memberships, takenSteps } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The steps an update had taken by a day, oldest first; for those who may read the update. */
export const listSteps = (updateId: string, day: Day) =>
  db
    .select({
      step: takenSteps.step,
      takenOn: takenSteps.takenOn,
      reason: takenSteps.reason,
      bySecretariat: sql<boolean>`exists (select from ${memberships} m
        where m.person_id = ${takenSteps.actorId} and m.role = 'secretariat')`,
    })
    .from(takenSteps)
    .where(and(eq(takenSteps.updateId, updateId), lte(takenSteps.takenOn, day)))
    .orderBy(asc(takenSteps.takenAt));
