import { and, eq, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/**
 * The condition on `enterprises` and `programmes` under which a plant is known on a day: from its first
 * stage on; one without a dated stage, all along.
 */
export const isKnownEnterprise = (programme: string, day: Day): SQL | undefined =>
  and(
    eq(s.programmes.slug, programme),
    sql`coalesce((select min(g.reached_on) from ${s.enterpriseStages} g
      where g.enterprise_id = ${s.enterprises.id}), ${day}) <= ${day}`,
  );
