import { and, eq, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

// What is public of plants and projects; adding a key publishes it.

export const publicEnterprise = {
  slug: s.enterprises.slug,
  name: s.enterprises.name,
  note: s.enterprises.note,
  place: s.enterprises.place,
  latitude: s.enterprises.latitude,
  longitude: s.enterprises.longitude,
  placePrecision: s.enterprises.placePrecision,
  provenance: s.enterprises.provenance,
};

export const publicStage = {
  stage: s.enterpriseStages.stage,
  reachedOn: s.enterpriseStages.reachedOn,
  precision: s.enterpriseStages.precision,
  note: s.enterpriseStages.note,
  provenance: s.enterpriseStages.provenance,
};

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
