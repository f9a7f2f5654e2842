import { and, desc, eq, inArray, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Claim, SideCode } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { isKnownTurn } from "@/lib/public/milestones/known-on";
import { isPublicUpdate } from "@/lib/public/updates/known-on";
import type { Objection } from "@/lib/standing/confirmation";
import { lastHash } from "@/lib/updates/is-signed-over";

/** What is known of how the other side has answered a claim of done. */
export type AnsweredClaim = {
  sideCode: SideCode | null;
  clearedOn: Day | null;
  countersignedOn: Day | null;
  objections: Objection[] | null;
};

/** The columns of an `Answered`, for the updates of a query; empty for any other claim. */
const answered = (day: Day) => ({
  clearedOn: ifDone<Day | null>(sql`select max(c.taken_on)::text from ${s.takenSteps} c
    where c.update_id = ${qualified(s.updates.id)} and c.step = 'clear' and c.taken_on <= ${day}`),
  countersignedOn: countersignedOnBy(day),
  objections: ifDone<Objection[] | null>(sql`
    select json_agg(json_build_object('recordedOn', r.recorded_on, 'withdrawnOn', r.withdrawn_on))
    from ${s.reservations} r where r.update_id = ${qualified(s.updates.id)} and r.recorded_on <= ${day}`),
});

/** A column with the day on which the other side signed a claim of done, where it had by a day. */
export const countersignedOnBy = (day: Day) =>
  ifDone<Day | null>(sql`select min(c.taken_on)::text from ${s.takenSteps} c
    where c.update_id = ${qualified(s.updates.id)} and c.step = 'countersign' and c.taken_on <= ${day}
      and c.content_hash = ${lastHash}`);

const ifDone = <T>(asked: SQL) =>
  sql<T>`case when ${qualified(s.updates.claim)} = 'done' then (${asked}) end`;

/** The turns of milestones up to a day, each closing with how its claim was answered; none over a claim retracted by then. */
export function turnsOf(on: Database | Tx, ids: SQLWrapper, day: Day) {
  return on
    .select({
      milestoneId: s.turns.milestoneId,
      kind: s.turns.kind,
      onDay: s.turns.onDay,
      order: sql<number>`extract(epoch from ${s.turns.recordedAt})::float8`,
      doneOn: s.turns.doneOn,
      updateId: s.turns.updateId,
      sideCode: s.updates.sideCode,
      ...answered(day),
    })
    .from(s.turns)
    .leftJoin(s.updates, eq(s.updates.id, s.turns.updateId))
    .where(and(inArray(s.turns.milestoneId, ids), isKnownTurn(day)));
}

/**
 * Every body that answers for a milestone, or once did, with its latest published report on a day, found by
 * its index, body by body.
 */
export function bodiesWithReports(on: Database | Tx, which: SQL | undefined, day: Day) {
  const { clearedOn, countersignedOn, objections } = answered(day);
  const latest = on
    .select({
      updateId: s.updates.id,
      claim: sql<Claim>`${s.updates.claim}`.as("claimed"),
      percentDone: s.updates.percentDone,
      confidence: s.updates.confidence,
      publishedOn: sql<Day>`${s.updates.publishedOn}::text`.as("on_day"),
      order: sql<number>`extract(epoch from ${s.updates.publishedAt})::float8`.as("nth"),
      provedOn: sql<Day | null>`(
        select max(e.issued_on)::text from ${s.evidence} e
        where e.update_id = ${qualified(s.updates.id)})`.as("proved_on"),
      clearedOn: clearedOn.as("cleared_on"),
      countersignedOn: countersignedOn.as("countersigned_on"),
      objections: objections.as("objections"),
    })
    .from(s.updates)
    .where(
      and(
        eq(s.updates.milestoneId, s.responsibilities.milestoneId),
        eq(s.updates.bodyId, s.responsibilities.bodyId),
        isPublicUpdate(day),
      ),
    )
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .limit(1)
    .as("latest");
  return on
    .select({
      milestoneId: s.responsibilities.milestoneId,
      sideCode: s.responsibilities.sideCode,
      isLead: sql`${s.responsibilities.part} = 'lead'`.mapWith(Boolean),
      isResponsible: sql<boolean>`${isResponsibleOn(day)}`,
      updateId: latest.updateId,
      claim: latest.claim,
      percentDone: latest.percentDone,
      confidence: latest.confidence,
      publishedOn: latest.publishedOn,
      order: latest.order,
      provedOn: latest.provedOn,
      clearedOn: latest.clearedOn,
      countersignedOn: latest.countersignedOn,
      objections: latest.objections,
    })
    .from(s.responsibilities)
    .innerJoin(s.milestones, eq(s.milestones.id, s.responsibilities.milestoneId))
    .leftJoinLateral(latest, sql`true`)
    .where(which);
}
