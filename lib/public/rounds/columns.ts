import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

// WHAT IS PUBLIC of rounds: adding a key publishes it.

/** The day by which a side reports in a round. */
export const publicDue = { sideCode: s.roundDues.sideCode, dueOn: s.roundDues.dueOn };

export const publicRound = (day: Day) => ({
  number: s.rounds.number,
  name: s.rounds.name,
  opensOn: s.rounds.opensOn,
  asOfOn: s.rounds.asOfOn,
  closedOn: sql<Day | null>`case when ${s.rounds.closedOn} <= ${day} then ${s.rounds.closedOn}::text end`,
  provenance: s.rounds.provenance,
});
