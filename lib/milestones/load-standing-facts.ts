import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNull,
  lte,
  sql,
  type SQL,
  type SQLWrapper,
} from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import type { Claim, SideCode } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { loadCalendars } from "@/lib/calendars/load-calendars";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { groupBy } from "@/lib/group-by";
import { silenceOn, type Answer, type Objection } from "@/lib/standing/confirmation";
import type { StandingFacts } from "@/lib/standing/standing";
import { lastHash } from "@/lib/updates/is-signed-over";

/**
 * The dated facts that standing is computed from, by milestone id, as they were known on a day.
 * A side's reports come as the latest of its lead and the latest of its partners: no others count.
 * @param which condition on `milestones`
 */
export async function loadStandingFacts(
  on: Database | Tx,
  which: SQL | undefined,
  day: Day,
): Promise<Map<string, StandingFacts>> {
  const ids = on.select({ id: s.milestones.id }).from(s.milestones).where(which);

  const [base, sides, terms, reports, records, dues, turns, silence, calendars] = await Promise.all(
    [
      on
        .select({
          id: s.milestones.id,
          planId: s.milestones.planId,
          listedOn: s.milestones.listedOn,
          programmeId: s.plans.programmeId,
        })
        .from(s.milestones)
        .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
        .where(which),
      on
        .selectDistinct({
          milestoneId: s.responsibilities.milestoneId,
          sideCode: s.responsibilities.sideCode,
        })
        .from(s.responsibilities)
        .where(and(inArray(s.responsibilities.milestoneId, ids), isResponsibleOn(day))),
      on
        .select({
          milestoneId: s.terms.milestoneId,
          asWritten: s.terms.asWritten,
          precision: s.terms.precision,
          firstOn: s.terms.firstOn,
          lastOn: s.terms.lastOn,
          setOn: s.terms.setOn,
        })
        .from(s.terms)
        .where(
          and(
            inArray(s.terms.milestoneId, ids),
            lte(s.terms.setOn, day),
            isKnownBy(s.terms.decisionId, day),
          ),
        )
        .orderBy(asc(s.terms.number)),
      latestReports(on, which, day),
      on
        .select({
          milestoneId: s.importedRecords.milestoneId,
          claim: s.importedRecords.claim,
          happenedOn: s.importedRecords.happenedOn,
          precision: s.importedRecords.precision,
          knownOn: s.importedRecords.knownOn,
        })
        .from(s.importedRecords)
        .where(
          and(inArray(s.importedRecords.milestoneId, ids), lte(s.importedRecords.knownOn, day)),
        ),
      on
        .select({
          planId: s.rounds.planId,
          opensOn: s.rounds.opensOn,
          sideCode: s.roundDues.sideCode,
          dueOn: s.roundDues.dueOn,
        })
        .from(s.roundDues)
        .innerJoin(s.rounds, eq(s.rounds.id, s.roundDues.roundId))
        .where(lte(s.rounds.opensOn, day)),
      turnsOf(on, ids, day),
      on
        .select()
        .from(s.tacitSettings)
        .orderBy(desc(s.tacitSettings.setOn), desc(s.tacitSettings.setAt)),
      loadCalendars(on),
    ],
  );

  const duesOf = groupBy(dues, "planId");
  const sidesOf = groupBy(sides, "milestoneId");
  const termsOf = groupBy(terms, "milestoneId");
  const reportsOf = groupBy(reports, "milestoneId");
  const recordsOf = groupBy(records, "milestoneId");
  const turnsBy = groupBy(turns, "milestoneId");
  /** The rule is that of the day on which the claim was cleared; the calendar, that of the silent side. */
  const silenceOf = ({ clearedOn, sideCode }: Answered, programmeId: string) => {
    if (clearedOn === null) return null;
    const rule = silence.find((set) => set.programmeId === programmeId && set.setOn <= clearedOn);
    const days = rule?.workingDays ?? null;
    return silenceOn(clearedOn, days, calendars[sideCode === "BY" ? "KZ" : "BY"]);
  };
  return new Map(
    base.map(({ id, planId, programmeId, listedOn }) => {
      const answerOf = (answered: Answered): Answer => ({
        askedOn: answered.clearedOn,
        countersignedOn: answered.countersignedOn,
        objections: answered.objections ?? [],
        silenceOn: silenceOf(answered, programmeId),
      });
      return [
        id,
        {
          listedOn,
          sides: (sidesOf.get(id) ?? []).map(({ sideCode }) => sideCode),
          terms: termsOf.get(id) ?? [],
          reports: (reportsOf.get(id) ?? []).map((report) => ({
            ...report,
            answer: answerOf(report),
          })),
          records: recordsOf.get(id) ?? [],
          dues: duesOf.get(planId) ?? [],
          turns: (turnsBy.get(id) ?? []).map((turn) => ({
            ...turn,
            answer: turn.updateId ? answerOf(turn) : null,
          })),
        },
      ];
    }),
  );
}

/** What is known of how the other side has answered a claim of done. */
type Answered = {
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

function turnsOf(on: Database | Tx, ids: SQLWrapper, day: Day) {
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

function latestReports(on: Database | Tx, which: SQL | undefined, day: Day) {
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
