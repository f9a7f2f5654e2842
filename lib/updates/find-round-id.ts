import { and, desc, eq, exists, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { qualified } from "@/db/qualified";
import { roundObligations, rounds } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import { programmeToday } from "@/lib/dates/programme-today";
import { isAnswered } from "@/lib/rounds/is-answered";

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
  const isHeard = isAnswered({
    ...about,
    from: qualified(rounds.opensOn),
    to: qualified(rounds.closedOn),
  });
  const [last] = await tx
    .select({ id: rounds.id, isDue: sql<boolean>`${isOpen} or not ${isHeard}` })
    .from(rounds)
    .where(and(eq(rounds.planId, about.planId), or(isOpen, isOwed)))
    .orderBy(desc(rounds.opensOn))
    .limit(1);
  return last?.isDue ? last.id : null;
}
