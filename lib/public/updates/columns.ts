import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Claim } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { countersignedOnBy } from "@/lib/milestones/load-reports";
import { publicTextOn } from "@/lib/texts/text-on";

// WHAT IS PUBLIC of updates and their documents: adding a key publishes it.

/** Of an update: never its author, its steps, its internal note or the decisions it asks for. */
export const publicUpdate = (day: Day) => ({
  id: s.updates.id,
  sideCode: s.updates.sideCode,
  language: s.updates.language,
  claim: sql<Claim>`${s.updates.claim}`,
  percentDone: s.updates.percentDone,
  percentGap: s.updates.percentGap,
  confidence: s.updates.confidence,
  confidenceReason: s.updates.confidenceReason,
  publicText: publicTextOn(day),
  obstacles: s.updates.obstacles,
  nextSteps: s.updates.nextSteps,
  forecastOn: s.updates.forecastOn,
  publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
  /** True for one that was submitted after its side's due day in the round it answers. */
  isLate: sql<boolean>`exists (select from ${s.roundDues} d where d.round_id = ${qualified(s.updates.roundId)}
    and d.side_code = ${qualified(s.updates.sideCode)} and d.due_on < ${qualified(s.updates.submittedOn)})`,
  /** The day on which the other side signed it, where it claims done. */
  countersignedOn: countersignedOnBy(day),
});

export const publicEvidence = {
  title: s.evidence.title,
  number: s.evidence.number,
  issuedOn: s.evidence.issuedOn,
  address: s.evidence.address,
};
