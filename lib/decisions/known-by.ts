import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { qualified } from "@/db/qualified";
import { decisions } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/**
 * The condition under which what a decision changed could be known on a day: the decision had been
 * recorded by then. What rests on no decision is judged by its own days alone.
 * @param decisionId the column that names the decision
 */
export const isKnownBy = (decisionId: PgColumn, day: Day): SQL =>
  sql`(${qualified(decisionId)} is null or exists (select from ${decisions} k
    where k.id = ${qualified(decisionId)} and k.recorded_on <= ${day}))`;
