import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

// WHAT IS PUBLIC of agreements: adding a key publishes it.

export const publicAgreement = (day: Day) => ({
  slug: s.agreements.slug,
  title: s.agreements.title,
  note: s.agreements.note,
  signedOn: s.agreements.signedOn,
  precision: s.agreements.precision,
  /** Empty until it came into force. */
  inForceOn: sql<Day | null>`case when ${s.agreements.inForceOn} <= ${day}
    then ${s.agreements.inForceOn}::text end`,
  provenance: s.agreements.provenance,
});
