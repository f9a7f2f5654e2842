import { sql } from "drizzle-orm";
import { responsibilities } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `responsibilities` under which a body answers for a milestone on a day. */
export const isResponsibleOn = (day: Day) =>
  sql`(${responsibilities.validFrom} is null or ${responsibilities.validFrom} <= ${day})
    and (${responsibilities.validTo} is null or ${responsibilities.validTo} > ${day})`;
