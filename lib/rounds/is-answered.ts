import { sql, type SQLWrapper } from "drizzle-orm";
import { updates } from "@/db/schema";

/** A condition: what a side owed on a milestone in a round was published between two days and still stood on the last. */
export const isAnswered = (owed: {
  milestoneId: SQLWrapper | string;
  sideCode: SQLWrapper | string;
  from: SQLWrapper | string;
  to: SQLWrapper | string;
}) => sql<boolean>`exists (select from ${updates} u
  where u.milestone_id = ${owed.milestoneId} and u.side_code = ${owed.sideCode}
    and u.published_on between ${owed.from} and ${owed.to}
    and (u.retracted_on is null or u.retracted_on > ${owed.to}))`;
