import { and, eq, exists, inArray, or } from "drizzle-orm";
import { db } from "@/db/client";
import { importedRecords, milestones, roundObligations, turns } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";

/** The days on which milestones of a round had left control by a day, by id; those still on control are left out. */
export async function endsOf(roundId: string, day: Day): Promise<Map<string, Day>> {
  const owed = db
    .select({ id: roundObligations.milestoneId })
    .from(roundObligations)
    .where(eq(roundObligations.roundId, roundId));
  // Only a turn or a source outside ends a milestone: few have either.
  const mayHaveEnded = or(
    exists(db.select().from(turns).where(eq(turns.milestoneId, milestones.id))),
    exists(
      db
        .select()
        .from(importedRecords)
        .where(
          and(eq(importedRecords.milestoneId, milestones.id), eq(importedRecords.claim, "done")),
        ),
    ),
  );
  const facts = await loadStandingFacts(db, and(inArray(milestones.id, owed), mayHaveEnded), day);
  const ends = new Map<string, Day>();
  for (const [id, known] of facts) {
    const { endedOn } = standingOn(day, known);
    if (endedOn !== null) ends.set(id, endedOn);
  }
  return ends;
}
