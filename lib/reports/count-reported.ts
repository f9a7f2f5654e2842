import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import * as s from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isLateReport } from "@/lib/standing/is-late-report";
import { isStillOwed } from "@/lib/standing/reporting-of";

/**
 * Of what each side owed in a round: reported, of it late, and silent. Who is silent on a milestone that had
 * ended by the due day owes nothing.
 * @param endOf the day each milestone left control, by its id
 */
export async function countReported(
  tx: Tx,
  round: { id: string; opensOn: Day },
  dueOf: Record<string, Day>,
  day: Day,
  endOf: ReadonlyMap<string, Day | null>,
) {
  const counted = await tx
    .select({
      sideCode: s.roundObligations.sideCode,
      milestoneId: s.roundObligations.milestoneId,
      submittedOn: sql<Day | null>`(select min(u.submitted_on)::text from ${s.updates} u
        where u.milestone_id = ${s.roundObligations.milestoneId}
          and u.side_code = ${s.roundObligations.sideCode}
          and u.published_on between ${round.opensOn} and ${day} and u.retracted_on is null)`,
    })
    .from(s.roundObligations)
    .innerJoin(s.milestones, eq(s.milestones.id, s.roundObligations.milestoneId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .where(
      and(
        eq(s.roundObligations.roundId, round.id),
        eq(s.milestones.visibility, "public"),
        eq(s.areas.visibility, "public"),
      ),
    );
  return sideCodes.map((sideCode) => {
    const dueOn = dueOf[sideCode];
    const isOwed = (milestoneId: string) =>
      dueOn === undefined || isStillOwed(dueOn, endOf.get(milestoneId) ?? null);
    const own = counted.filter(
      (row) => row.sideCode === sideCode && (row.submittedOn !== null || isOwed(row.milestoneId)),
    );
    const heard = own.filter(({ submittedOn }) => submittedOn !== null);
    return {
      sideCode,
      owed: own.length,
      reported: heard.length,
      late: heard.filter(({ submittedOn }) => isLateReport(submittedOn, dueOn)).length,
      silent: own.length - heard.length,
    };
  });
}
