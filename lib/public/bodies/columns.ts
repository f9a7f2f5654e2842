import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";

// WHAT IS PUBLIC of bodies and their names: adding a key publishes it.

/** Under its name of a day; never who its people are. */
export const publicBody = (day: Day) => ({
  slug: s.bodies.slug,
  sideCode: s.bodies.sideCode,
  kind: s.bodies.kind,
  name: nameOfBody(s.bodies.id, day),
  validFrom: s.bodies.validFrom,
  /** The first day on which it no longer exists, once that day has come. */
  validTo: sql<Day | null>`case when ${s.bodies.validTo} <= ${day} then ${s.bodies.validTo}::text end`,
  provenance: s.bodies.provenance,
});

export const publicBodyName = (day: Day) => ({
  name: s.bodyNames.name,
  validFrom: s.bodyNames.validFrom,
  validTo: sql<Day | null>`case when ${s.bodyNames.validTo} <= ${day} then ${s.bodyNames.validTo}::text end`,
  provenance: s.bodyNames.provenance,
});
