import { and, asc, desc, eq, inArray, isNull, lte, sql, type SQL } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import type { Claim } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import type { Report, StandingFacts } from "@/lib/standing/standing";

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

  const [base, sides, terms, reports, records, dues] = await Promise.all([
    on
      .select({
        id: s.milestones.id,
        planId: s.milestones.planId,
        listedOn: s.milestones.listedOn,
        removedOn: s.milestones.removedOn,
      })
      .from(s.milestones)
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
      .where(and(inArray(s.terms.milestoneId, ids), lte(s.terms.setOn, day)))
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
      .where(and(inArray(s.importedRecords.milestoneId, ids), lte(s.importedRecords.knownOn, day))),
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
  ]);

  const duesOf = groupBy(dues, "planId");
  const sidesOf = groupBy(sides, "milestoneId");
  const termsOf = groupBy(terms, "milestoneId");
  const reportsOf = groupBy(reports, "milestoneId");
  const recordsOf = groupBy(records, "milestoneId");
  return new Map(
    base.map(({ id, planId, listedOn, removedOn }) => [
      id,
      {
        listedOn,
        removedOn,
        sides: (sidesOf.get(id) ?? []).map(({ sideCode }) => sideCode),
        terms: termsOf.get(id) ?? [],
        reports: reportsOf.get(id) ?? [],
        records: recordsOf.get(id) ?? [],
        dues: duesOf.get(planId) ?? [],
      },
    ]),
  );
}

const isLead = sql<boolean>`${s.responsibilities.part} = 'lead'`;

function latestReports(
  on: Database | Tx,
  which: SQL | undefined,
  day: Day,
): Promise<(Report & { milestoneId: string })[]> {
  return on
    .selectDistinctOn([s.updates.milestoneId, s.updates.sideCode, isLead], {
      milestoneId: s.updates.milestoneId,
      sideCode: s.updates.sideCode,
      isLead: isLead.mapWith(Boolean),
      claim: sql<Claim>`${s.updates.claim}`,
      percentDone: s.updates.percentDone,
      publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
      order: sql<number>`extract(epoch from ${s.updates.publishedAt})::float8`,
      provedOn: sql<Day | null>`(
        select max(${s.evidence.issuedOn})::text from ${s.evidence}
        where ${s.evidence.updateId} = ${s.updates.id})`,
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
