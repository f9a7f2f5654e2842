import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { memberships, takenSteps } from "@/db/schema";

/** The steps an update has taken, oldest first; for those who may read the update. */
export const listSteps = (updateId: string) =>
  db
    .select({
      step: takenSteps.step,
      takenOn: takenSteps.takenOn,
      reason: takenSteps.reason,
      bySecretariat: sql<boolean>`exists (select from ${memberships} m
        where m.person_id = ${takenSteps.actorId} and m.role = 'secretariat')`,
    })
    .from(takenSteps)
    .where(eq(takenSteps.updateId, updateId))
    .orderBy(asc(takenSteps.takenAt));
