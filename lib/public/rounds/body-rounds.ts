import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  bodies,
  milestones,
  plans,
  roundDues,
  roundObligations,
  rounds,
  updates,
} from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { groupBy } from "@/lib/group-by";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { isPublicUpdate } from "@/lib/public/updates/known-on";
import { answerOn, type Answered, isStillOwed } from "@/lib/standing/reporting-of";
import { publicRound } from "./columns";
import { isKnownRound } from "./known-on";

export type Round = Awaited<ReturnType<typeof loadBodyRounds>>[number];

/** One report that a body owed in a round. */
type Owed = {
  body: string;
  sideCode: SideCode;
  code: string;
  dueOn: Day;
  answer: Answered;
  /** The day its first answer was published. */
  publishedOn: Day | null;
};

/** Days of a programme whose rounds are kept ready. */
const keptRoundDays = 12;

/**
 * The rounds of a programme that were open by a day, in the order of time, each with every report that
 * was owed in it and what became of that.
 *
 * What a body owed is the list made when the round opened. Any report of its side on the milestone that
 * was published between the opening and the closing answers it, and so does one that was written for the
 * round and came later. What was retracted answers nothing. A milestone that was done or off control by
 * the due day owes no more. Restricted milestones are not in it.
 */
export const loadBodyRounds = keepWhileUnchanged(readBodyRounds, keptRoundDays);

async function readBodyRounds(programme: string, day: Day) {
  const [opened, owed, rows] = await Promise.all([
    db
      .select({
        id: rounds.id,
        plan: plans.slug,
        planTitle: plans.title,
        ...publicRound(day),
        dues: sql<Partial<Record<SideCode, Day>>>`(select json_object_agg(d.side_code, d.due_on)
          from ${roundDues} d where d.round_id = ${rounds.id})`,
      })
      .from(rounds)
      .innerJoin(plans, eq(plans.id, rounds.planId))
      .where(isKnownRound(programme, day))
      .orderBy(asc(rounds.opensOn), asc(plans.firstOn)),
    owedBy(programme, day),
    loadMilestones(programme, day),
  ]);
  const endOf = new Map(rows.map((row) => [`${row.plan}/${row.code}`, row.standing.endedOn]));
  const owedIn = groupBy(owed, "roundId");
  return opened.map(({ id, ...round }) => ({
    ...round,
    owed: (owedIn.get(id) ?? []).flatMap(
      ({ roundId: _, submittedOn, dueOn, publishedOn, ...row }): Owed[] => {
        const endedOn = endOf.get(`${round.plan}/${row.code}`);
        const isOwed = endedOn !== undefined && isStillOwed(dueOn, endedOn);
        if (submittedOn === null && !isOwed) return [];
        const answered = answerOn(dayOn(row.sideCode, day), dueOn, submittedOn);
        return [{ ...row, dueOn, publishedOn, answer: answered }];
      },
    ),
  }));
}

/** What was owed in each round, with the first published answer to it. */
const owedBy = (programme: string, day: Day) =>
  db
    .select({
      roundId: roundObligations.roundId,
      body: bodies.slug,
      sideCode: roundObligations.sideCode,
      code: milestones.code,
      dueOn: roundDues.dueOn,
      submittedOn: answer("submittedOn", day),
      publishedOn: answer("publishedOn", day),
    })
    .from(roundObligations)
    .innerJoin(rounds, and(eq(rounds.id, roundObligations.roundId), isKnownRound(programme, day)))
    .innerJoin(
      roundDues,
      and(eq(roundDues.roundId, rounds.id), eq(roundDues.sideCode, roundObligations.sideCode)),
    )
    .innerJoin(bodies, eq(bodies.id, roundObligations.bodyId))
    .innerJoin(milestones, eq(milestones.id, roundObligations.milestoneId))
    .where(isPublicMilestone(programme, day))
    .orderBy(sql`string_to_array(${milestones.code}, '.')::int[]`, asc(roundObligations.sideCode));

const answer = (column: "submittedOn" | "publishedOn", day: Day) =>
  sql<Day | null>`(select min(${updates[column]})::text from ${updates}
    where ${updates.milestoneId} = ${roundObligations.milestoneId}
      and ${updates.sideCode} = ${roundObligations.sideCode}
      and ${isPublicUpdate(day)}
      and (${updates.roundId} = ${rounds.id} or ${updates.publishedOn} between ${rounds.opensOn}
        and coalesce(${rounds.closedOn}, ${day})))`;
