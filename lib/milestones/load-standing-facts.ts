import { and, asc, desc, eq, inArray, lte, type SQL } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { loadCalendars } from "@/lib/calendars/load-calendars";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { groupBy } from "@/lib/group-by";
import { silenceOn, type Answer } from "@/lib/standing/confirmation";
import type { StandingFacts } from "@/lib/standing/standing";
import { type Answered, latestReports, turnsOf } from "./load-reports";

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
