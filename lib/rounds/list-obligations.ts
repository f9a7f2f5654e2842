import { and, eq, lte } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { milestones, responsibilities, roundObligations } from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";

/**
 * Writes who owes what in a round: for each milestone of the plan that is listed and on control, one
 * body a side, its lead or else its first co-executor. What never ends owes a mark in every round.
 * @returns how many reports are owed
 */
export async function listObligations(
  tx: Tx,
  round: { id: string; planId: string },
  day: Day,
): Promise<number> {
  const which = and(eq(milestones.planId, round.planId), lte(milestones.listedOn, day));
  const [facts, responsible] = await Promise.all([
    loadStandingFacts(tx, which, day),
    tx
      .selectDistinctOn([responsibilities.milestoneId, responsibilities.sideCode], {
        milestoneId: responsibilities.milestoneId,
        sideCode: responsibilities.sideCode,
        bodyId: responsibilities.bodyId,
      })
      .from(responsibilities)
      .innerJoin(milestones, eq(milestones.id, responsibilities.milestoneId))
      .where(and(which, isResponsibleOn(day)))
      .orderBy(responsibilities.milestoneId, responsibilities.sideCode, responsibilities.part),
  ]);
  const rows = responsible
    .filter(({ milestoneId }) => {
      const known = facts.get(milestoneId);
      return known !== undefined && standingOn(day, known).outcome === "open";
    })
    .map((row) => ({ ...row, roundId: round.id }));
  if (rows.length > 0) await tx.insert(roundObligations).values(rows).onConflictDoNothing();
  return rows.length;
}
