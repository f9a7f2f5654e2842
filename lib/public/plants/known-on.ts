import { and, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/**
 * The condition on `enterprises` under which a plant is known on a day: from its first stage on; one without a
 * dated stage, all along.
 */
export const isKnownEnterprise = (programme: string, day: Day): SQL | undefined =>
  and(
    isOfProgramme(s.enterprises.programmeId, programme),
    sql`coalesce((select min(g.reached_on) from ${s.enterpriseStages} g
      where g.enterprise_id = ${s.enterprises.id}), ${day}) <= ${day}`,
  );

/** The condition on `enterprise_stages` under which one is known of a known plant on a day. */
export const isKnownStage = (day: Day): SQL | undefined =>
  or(lte(s.enterpriseStages.reachedOn, day), isNull(s.enterpriseStages.reachedOn));
