import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { takenSteps } from "@/db/schema";

/** The steps an update has taken, oldest first; for those who may read the update. */
export const listSteps = (updateId: string) =>
  db
    .select({
      step: takenSteps.step,
      takenOn: takenSteps.takenOn,
      reason: takenSteps.reason,
    })
    .from(takenSteps)
    .where(eq(takenSteps.updateId, updateId))
    .orderBy(asc(takenSteps.takenAt));
