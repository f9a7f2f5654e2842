import { and, asc, desc, eq, inArray, lte, type SQL } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import { otherSide, sideCodes } from "@/db/vocabulary";
import { loadCalendars } from "@/lib/calendars/load-calendars";
import { addDays, type Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { groupBy } from "@/lib/group-by";
import { isKnownTerm } from "@/lib/public/milestones/known-on";
import { isKnownRecord } from "@/lib/public/records/known-on";
import { noAnswer, silenceOn, type ClaimAnswer } from "@/lib/standing/confirmation";
import type { Due, Report, StandingFacts } from "@/lib/standing/standing";
import { type AnsweredClaim, bodiesWithReports, turnsOf } from "./load-reports";

/**
 * The dated facts that standing is computed from, by milestone id, as they were known on a day.
 * Of each responsible body only the latest report comes: no other counts.
 * @param which condition on `milestones`
 */
export async function loadStandingFacts(
  on: Database | Tx,
  which: SQL | undefined,
  day: Day,
): Promise<Map<string, StandingFacts>> {
  const ids = on.select({ id: s.milestones.id }).from(s.milestones).where(which);

  const [base, terms, bodies, records, dues, turns, silence, calendars] = await Promise.all([
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
      .select({
        milestoneId: s.terms.milestoneId,
        asWritten: s.terms.asWritten,
        precision: s.terms.precision,
        firstOn: s.terms.firstOn,
        lastOn: s.terms.lastOn,
        setOn: s.terms.setOn,
      })
      .from(s.terms)
      .where(and(inArray(s.terms.milestoneId, ids), isKnownTerm(day)))
      .orderBy(asc(s.terms.number)),
    bodiesWithReports(on, which, day),
    on
      .select({
        milestoneId: s.importedRecords.milestoneId,
        claim: s.importedRecords.claim,
        happenedOn: s.importedRecords.happenedOn,
        precision: s.importedRecords.precision,
        knownOn: s.importedRecords.knownOn,
      })
      .from(s.importedRecords)
      .where(and(inArray(s.importedRecords.milestoneId, ids), isKnownRecord(day))),
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
  ]);

  // A due day ends with its side's: while it is still that day there, it is not over here either.
  const isStillRunning = ({ sideCode, dueOn }: Due) => dueOn < day && dueOn >= dayOn(sideCode, day);
  const running = dues.map((due) => (isStillRunning(due) ? { ...due, dueOn: day } : due));
  const duesOf = groupBy(running, "planId");
  const termsOf = groupBy(terms, "milestoneId");
  const bodiesOf = groupBy(bodies, "milestoneId");
  const recordsOf = groupBy(records, "milestoneId");
  const turnsBy = groupBy(turns, "milestoneId");
  /** The rule is that of the day on which the claim was cleared; the calendar, that of the silent side, and so is its day. */
  const silenceOf = ({ clearedOn, sideCode }: AnsweredClaim, programmeId: string) => {
    if (clearedOn === null || sideCode === null) return null;
    const rule = silence.find((set) => set.programmeId === programmeId && set.setOn <= clearedOn);
    const days = rule?.workingDays ?? null;
    const silent = otherSide[sideCode];
    const from = silenceOn(clearedOn, days, calendars[silent]);
    return from === day && dayOn(silent, day) < day ? addDays(day, 1) : from;
  };
  return new Map(
    base.map(({ id, planId, programmeId, listedOn }) => {
      const answerOf = (answered: AnsweredClaim): ClaimAnswer => ({
        askedOn: answered.clearedOn,
        countersignedOn: answered.countersignedOn,
        objections: answered.objections ?? [],
        silenceOn: silenceOf(answered, programmeId),
      });
      const answering = bodiesOf.get(id) ?? [];
      return [
        id,
        {
          listedOn,
          sides: sideCodes.filter((side) =>
            answering.some((body) => body.isResponsible && body.sideCode === side),
          ),
          terms: termsOf.get(id) ?? [],
          reports: answering.flatMap((body) => reportOf(body, answerOf)),
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

/** A body's report as standing reads it; none where it has published nothing. */
function reportOf(
  body: Awaited<ReturnType<typeof bodiesWithReports>>[number],
  answerOf: (answered: AnsweredClaim) => ClaimAnswer,
): Report[] {
  const { updateId, claim, publishedOn, order, sideCode, isLead } = body;
  if (updateId === null || claim === null || publishedOn === null || order === null) return [];
  const { percentDone, confidence, provedOn } = body;
  const answer = claim === "done" ? answerOf(body) : noAnswer;
  return [
    {
      updateId,
      sideCode,
      isLead,
      claim,
      percentDone,
      confidence,
      publishedOn,
      order,
      provedOn,
      answer,
    },
  ];
}
