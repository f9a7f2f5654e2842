import { sql } from "drizzle-orm";
import { responsibilities } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";

/** The condition on `responsibilities` under which a body answers for a milestone on a day, as known then. */
export const isResponsibleOn = (day: Day) =>
  sql`(${responsibilities.validFrom} is null or ${responsibilities.validFrom} <= ${day})
    and ${isKnownBy(responsibilities.decisionId, day)}
    and (${responsibilities.validTo} is null or ${responsibilities.validTo} > ${day}
      or not ${isKnownBy(responsibilities.endedById, day)})`;
