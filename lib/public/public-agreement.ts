import { and, eq, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

// What is public of agreements; adding a key publishes it.

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

/** The condition on `agreements` and `programmes` under which one is known on a day; one without a day, all along. */
export const isKnownAgreement = (programme: string, day: Day): SQL | undefined =>
  and(
    eq(s.programmes.slug, programme),
    or(lte(s.agreements.signedOn, day), isNull(s.agreements.signedOn)),
  );
