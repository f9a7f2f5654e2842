import { and, desc, eq, exists, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { roundObligations, rounds, updates } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import { programmeToday } from "@/lib/dates/programme-today";

/**
 * The round that an update which is begun today answers: the one that is open, or else the last one
 * in which its side owed a report, if it gave none there; such a report is late.
 */
export async function findRoundId(
  tx: Tx,
  about: { milestoneId: string; planId: string; sideCode: SideCode },
): Promise<string | null> {
  const today = programmeToday();
  const isOpen = and(
    lte(rounds.opensOn, today),
    or(isNull(rounds.closedOn), gt(rounds.closedOn, today)),
  );
  const isOwed = exists(
    tx
      .select({ roundId: roundObligations.roundId })
      .from(roundObligations)
      .where(
        and(
          eq(roundObligations.roundId, rounds.id),
          eq(roundObligations.milestoneId, about.milestoneId),
          eq(roundObligations.sideCode, about.sideCode),
        ),
      ),
  );
  const isAnswered = exists(
    tx
      .select({ id: updates.id })
      .from(updates)
      .where(
        and(
          eq(updates.milestoneId, about.milestoneId),
          eq(updates.sideCode, about.sideCode),
          sql`${updates.publishedOn} between ${rounds.opensOn} and ${rounds.closedOn}`,
        ),
      ),
  );
  const [last] = await tx
    .select({ id: rounds.id, isDue: sql<boolean>`${isOpen} or not ${isAnswered}` })
    .from(rounds)
    .where(and(eq(rounds.planId, about.planId), or(isOpen, isOwed)))
    .orderBy(desc(rounds.opensOn))
    .limit(1);
  return last?.isDue ? last.id : null;
}
