import { and, desc, eq, inArray, isNull, lte, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import type { Claim, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import type { Objection } from "@/lib/standing/confirmation";
import { lastHash } from "@/lib/updates/is-signed-over";

/** What is known of how the other side has answered a claim of done. */
export type Answered = {
  sideCode: SideCode | null;
  clearedOn: Day | null;
  countersignedOn: Day | null;
  objections: Objection[] | null;
};

/** The columns of an `Answered`, for the updates of a query; empty for any other claim. */
const answered = (day: Day) => ({
  clearedOn: ifDone<Day | null>(sql`select max(c.taken_on)::text from ${s.takenSteps} c
    where c.update_id = ${s.updates.id} and c.step = 'clear' and c.taken_on <= ${day}`),
  countersignedOn: ifDone<Day | null>(sql`select min(c.taken_on)::text from ${s.takenSteps} c
    where c.update_id = ${s.updates.id} and c.step = 'countersign' and c.taken_on <= ${day}
      and c.content_hash = ${lastHash}`),
  objections: ifDone<Objection[] | null>(sql`
    select json_agg(json_build_object('recordedOn', r.recorded_on, 'withdrawnOn', r.withdrawn_on))
    from ${s.reservations} r where r.update_id = ${s.updates.id} and r.recorded_on <= ${day}`),
});

const ifDone = <T>(asked: SQL) => sql<T>`case when ${s.updates.claim} = 'done' then (${asked}) end`;

/** The turns of milestones up to a day, each closing with how its claim was answered. */
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
    .where(
      and(
        inArray(s.turns.milestoneId, ids),
        lte(s.turns.onDay, day),
        isKnownBy(s.turns.decisionId, day),
      ),
    );
}

const isLead = sql<boolean>`${s.responsibilities.part} = 'lead'`;

/** The latest published report of each side's lead and of its partners, on a day. */
export function latestReports(on: Database | Tx, which: SQL | undefined, day: Day) {
  return on
    .selectDistinctOn([s.updates.milestoneId, s.updates.sideCode, isLead], {
      updateId: s.updates.id,
      milestoneId: s.updates.milestoneId,
      sideCode: s.updates.sideCode,
      isLead: isLead.mapWith(Boolean),
      claim: sql<Claim>`${s.updates.claim}`,
      percentDone: s.updates.percentDone,
      confidence: s.updates.confidence,
      publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
      order: sql<number>`extract(epoch from ${s.updates.publishedAt})::float8`,
      provedOn: sql<Day | null>`(
        select max(${s.evidence.issuedOn})::text from ${s.evidence}
        where ${s.evidence.updateId} = ${s.updates.id})`,
      ...answered(day),
    })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .innerJoin(
      s.responsibilities,
      and(
        eq(s.responsibilities.milestoneId, s.updates.milestoneId),
        eq(s.responsibilities.bodyId, s.updates.bodyId),
      ),
    )
    .where(and(which, lte(s.updates.publishedOn, day), isNull(s.updates.retractedOn)))
    .orderBy(
      s.updates.milestoneId,
      s.updates.sideCode,
      isLead,
      desc(s.updates.publishedOn),
      desc(s.updates.publishedAt),
    );
}
