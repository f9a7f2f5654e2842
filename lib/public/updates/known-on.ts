import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/**
 * The condition on `updates` under which the world may read one on a day. What was retracted is gone
 * from every day: a text published by mistake must not live on in the past (decision 0007).
 */
export function isPublicUpdate(day: Day): SQL | undefined {
  return and(lte(s.updates.publishedOn, day), isNull(s.updates.retractedOn));
}

/** The condition on `updates` under which one was gone by a day: what had been published, and was retracted. */
export const isRetractedBy = (day: Day): SQL => lte(s.updates.retractedOn, day);

/** The condition on `evidence` under which the world may read a document: both keys were turned. */
export const isPublicEvidence = eq(s.evidence.release, "public");
