import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { publicEntry } from "@/lib/public/history/columns";
import { isKnownEntry } from "@/lib/public/history/known-on";
import { listReports } from "@/lib/public/reports/get-report";

/** A line of the history that somebody kept, against the entry that has its number now. */
export type Kept = { number: number; sha256: string };

/**
 * What anybody can hold the record to: the last entry of the history by a day, whether a line that was
 * kept earlier still stands as it was, and the digests of the frozen reports. Each digest is made over
 * the one before, so one that stands vouches for every entry up to its own.
 */
export async function getProof(programme: string, day: Day, kept: Kept | null) {
  const known = (which?: number) =>
    db
      .select(publicEntry)
      .from(events)
      .where(and(isKnownEntry(day), which === undefined ? undefined : eq(events.seq, which)))
      .orderBy(desc(events.seq))
      .limit(1);
  const [[head], found, reports] = await Promise.all([
    known(),
    kept ? known(kept.number) : [],
    listReports(programme, day),
  ]);
  return {
    head: head ?? null,
    kept: kept
      ? { ...kept, verdict: found[0] ? verdictOn(kept, found[0]) : ("absent" as const) }
      : null,
    reports,
  };
}

const verdictOn = (kept: Kept, found: Kept) =>
  found.sha256 === kept.sha256 ? ("stands" as const) : ("differs" as const);
