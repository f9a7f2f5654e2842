import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  milestones,
  plans,
  programmes,
  roundDues,
  roundObligations,
  rounds,
  takenSteps,
  updates,
} from "@/db/schema";
import { sideCodes, type SideCode, type UpdateState } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import { namesOfBodies } from "@/lib/bodies/names-of-bodies";
import type { Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { unknownThing } from "@/lib/errors";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { isLateReport } from "@/lib/standing/is-late-report";
import { isStillOwed } from "@/lib/standing/reporting-of";
import { titleOn } from "@/lib/texts/text-on";
import { endsOf } from "./ends-of";

/** Where an obligation stands: heard in public, on its way, sent back, or not a word. */
export const boardStates = ["reported", "underway", "returned", "silent"] as const;
export type BoardState = (typeof boardStates)[number];

const stateOf = (state: UpdateState | null): BoardState => {
  if (state === "published") return "reported";
  if (state === "returned") return "returned";
  return state === "submitted" || state === "cleared" || state === "countersigned"
    ? "underway"
    : "silent";
};

/**
 * The board of a round on a day: who owes what, and how far each report has come. Of the other side a
 * coordinator sees only what has been published. What ended by the due day unheard is owed no more.
 * @throws Refusal 404 or 403
 */
export async function getBoard(actor: Actor, roundId: string, day: Day) {
  authorize(actor, "round.read");
  const [round] = await db
    .select({
      id: rounds.id,
      planId: rounds.planId,
      number: rounds.number,
      name: rounds.name,
      cycle: rounds.cycle,
      opensOn: rounds.opensOn,
      asOfOn: rounds.asOfOn,
      closedOn: rounds.closedOn,
      plan: plans.slug,
      planTitle: plans.title,
      programme: programmes.slug,
      reportId: sql<
        string | null
      >`(select f.id from frozen_reports f where f.round_id = ${rounds.id})`,
    })
    .from(rounds)
    .innerJoin(plans, eq(plans.id, rounds.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(eq(rounds.id, roundId));
  if (!round || round.opensOn > day) throw unknownThing();

  // After the closing the board stays as it was.
  const last = round.closedOn !== null && round.closedOn < day ? round.closedOn : day;
  const heard = db
    .selectDistinctOn([updates.milestoneId, updates.sideCode], {
      milestoneId: updates.milestoneId,
      sideCode: updates.sideCode,
      state: takenSteps.toState,
      submittedOn: updates.submittedOn,
    })
    .from(takenSteps)
    .innerJoin(updates, eq(updates.id, takenSteps.updateId))
    .where(
      sql`${takenSteps.takenOn} between ${round.opensOn} and ${last}
        and (${updates.retractedOn} is null or ${updates.retractedOn} > ${last})`,
    )
    .orderBy(
      updates.milestoneId,
      updates.sideCode,
      sql`(${takenSteps.toState} = 'published') desc`,
      sql`${takenSteps.takenAt} desc`,
    )
    .as("heard");
  const [dues, owed, names, ends] = await Promise.all([
    db
      .select({ sideCode: roundDues.sideCode, dueOn: roundDues.dueOn })
      .from(roundDues)
      .where(eq(roundDues.roundId, roundId)),
    db
      .select({
        milestoneId: roundObligations.milestoneId,
        sideCode: roundObligations.sideCode,
        bodyId: roundObligations.bodyId,
        code: milestones.code,
        title: titleOn(day),
        visibility: milestones.visibility,
        state: heard.state,
        submittedOn: heard.submittedOn,
      })
      .from(roundObligations)
      .innerJoin(milestones, eq(milestones.id, roundObligations.milestoneId))
      .leftJoin(
        heard,
        sql`${heard.milestoneId} = ${roundObligations.milestoneId}
          and ${heard.sideCode} = ${roundObligations.sideCode}`,
      )
      .where(sql`${roundObligations.roundId} = ${roundId} and ${isForTheEyesOf(actor)}`)
      .orderBy(sql`string_to_array(${milestones.code}, '.')::int[]`),
    namesOfBodies(day),
    endsOf(roundId, last),
  ]);
  const dueOf = Object.fromEntries(dues.map(({ sideCode, dueOn }) => [sideCode, dueOn]));
  const rows = owed.flatMap(({ state: stored, submittedOn, bodyId, ...row }) => {
    const inside = stateOf(stored);
    const state = inside === "reported" || can(actor, "round.readInside", row) ? inside : "silent";
    const dueOn = dueOf[row.sideCode];
    const end = ends.get(row.milestoneId) ?? null;
    if (state === "silent" && dueOn !== undefined && !isStillOwed(dueOn, end)) return [];
    return {
      ...row,
      state,
      bodyName: names.get(bodyId) ?? null,
      submittedOn: state === "silent" ? null : submittedOn,
      isLate:
        state === "silent"
          ? dueOn !== undefined && dueOn < dayOn(row.sideCode, last)
          : isLateReport(submittedOn, dueOn),
    };
  });
  return {
    ...round,
    closedOn: round.closedOn !== null && round.closedOn <= day ? round.closedOn : null,
    dues: dueOf as Partial<Record<SideCode, Day>>,
    rows,
    sides: sideCodes.map((sideCode) => {
      const own = rows.filter((row) => row.sideCode === sideCode);
      const count = (state: BoardState) => own.filter((row) => row.state === state).length;
      return {
        sideCode,
        owed: own.length,
        counts: boardStates.map((state) => ({ state, count: count(state) })),
        late: own.filter(({ isLate }) => isLate).length,
      };
    }),
  };
}
