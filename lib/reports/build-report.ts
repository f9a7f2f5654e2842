import { and, asc, desc, eq, inArray, isNull, lte, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import * as s from "@/db/schema";
import type { Claim, ReportKind } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { groupBy } from "@/lib/group-by";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { countStandings } from "@/lib/standing/count-standings";
import { isLateReport } from "@/lib/standing/is-late-report";
import { standingOn } from "@/lib/standing/standing-on";
import { publicTextOn, titleOn } from "@/lib/texts/text-on";
import { countReported } from "./count-reported";
import type { FrozenReport, ReportRow, ReportedWord } from "./report";

type Round = typeof s.rounds.$inferSelect;

/** What a plan's report says on a day. Restricted milestones are left out of rows and counts. */
export async function buildReport(
  tx: Tx,
  asked: { kind: ReportKind; planId: string; round: Round | null; day: Day },
): Promise<FrozenReport> {
  const { planId, round, day } = asked;
  const isListed = and(
    eq(s.milestones.planId, planId),
    eq(s.milestones.visibility, "public"),
    lte(s.milestones.listedOn, day),
    sql`exists (select from ${s.areas} a where a.id = ${s.milestones.areaId} and a.visibility = 'public')`,
  );
  const [place] = await tx
    .select({
      plan: { slug: s.plans.slug, title: s.plans.title },
      programme: { slug: s.programmes.slug, name: s.programmes.name },
    })
    .from(s.plans)
    .innerJoin(s.programmes, eq(s.programmes.id, s.plans.programmeId))
    .where(eq(s.plans.id, planId));
  const [milestones, bodies, words, reasons, links, dues, facts] = await Promise.all([
    tx
      .select({
        id: s.milestones.id,
        code: s.milestones.code,
        title: titleOn(day),
        decisionId: s.milestones.decisionId,
        area: { number: s.areas.number, name: s.areas.name },
      })
      .from(s.milestones)
      .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
      .where(isListed)
      .orderBy(asc(s.areas.number), sql`string_to_array(${s.milestones.code}, '.')::int[]`),
    tx
      .select({
        milestoneId: s.responsibilities.milestoneId,
        sideCode: s.responsibilities.sideCode,
        part: s.responsibilities.part,
        name: nameOfBody(s.responsibilities.bodyId, day),
      })
      .from(s.responsibilities)
      .innerJoin(s.milestones, eq(s.milestones.id, s.responsibilities.milestoneId))
      .where(and(isListed, isResponsibleOn(day)))
      .orderBy(asc(s.responsibilities.part), asc(s.responsibilities.bodyId)),
    reportedWords(tx, isListed, day),
    reasonsOf(tx, isListed, day),
    tx
      .select({
        fromId: s.successions.fromId,
        kind: s.successions.kind,
        plan: s.plans.slug,
        code: s.milestones.code,
      })
      .from(s.successions)
      .innerJoin(s.milestones, eq(s.milestones.id, s.successions.toId))
      .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
      .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
      .where(
        and(
          lte(s.successions.onDay, day),
          inArray(
            s.successions.fromId,
            tx.select({ id: s.milestones.id }).from(s.milestones).where(isListed),
          ),
          lte(s.milestones.listedOn, day),
          eq(s.milestones.visibility, "public"),
          eq(s.areas.visibility, "public"),
          ne(s.plans.state, "draft"),
        ),
      )
      .orderBy(asc(s.plans.slug), asc(s.milestones.code)),
    round
      ? tx.select().from(s.roundDues).where(eq(s.roundDues.roundId, round.id))
      : Promise.resolve([]),
    loadStandingFacts(tx, isListed, day),
  ]);
  const dueOf = Object.fromEntries(dues.map(({ sideCode, dueOn }) => [sideCode, dueOn]));
  const bodiesOf = groupBy(bodies, "milestoneId");
  const wordsBy = groupBy(words, "milestoneId");
  const linksOf = groupBy(links, "fromId");
  const reasonOf = new Map(reasons.map((decided) => [decided.milestoneId, decided]));

  const standings = new Map([...facts].map(([id, known]) => [id, standingOn(day, known)]));

  const rows = milestones.map(({ id, decisionId: _, ...milestone }): ReportRow => {
    const standing = standings.get(id)!;
    const decided = reasonOf.get(id);
    return {
      ...milestone,
      firstTerm: standing.firstTerm && termWords(standing.firstTerm),
      currentTerm: standing.currentTerm && termWords(standing.currentTerm),
      bodies: (bodiesOf.get(id) ?? []).map(({ milestoneId: __, ...body }) => body),
      headline: standing.headline,
      outcome: standing.outcome,
      doneOn: standing.doneOn,
      daysLate: standing.daysLate,
      movedTimes: standing.moved.times,
      stage: standing.completion.stage,
      confidence: standing.confidence,
      words: Object.fromEntries(
        (wordsBy.get(id) ?? []).map(({ milestoneId: __, sideCode, submittedOn, ...word }) => {
          const isLate = isLateReport(submittedOn, dueOf[sideCode]);
          return [sideCode, { ...word, isLate } satisfies ReportedWord];
        }),
      ),
      left:
        standing.endedAs && decided
          ? { as: standing.endedAs, reason: decided.reason, language: decided.language }
          : null,
      goesOnIn: (linksOf.get(id) ?? []).map(({ fromId: __, ...link }) => link),
    };
  });
  const endOf = new Map([...standings].map(([id, { endedOn }]) => [id, endedOn]));
  const added = milestones.filter(({ decisionId }) => decisionId !== null).length;
  return {
    v: 1,
    kind: asked.kind,
    programme: place!.programme,
    plan: place!.plan,
    round: round && {
      number: round.number,
      name: round.name,
      asOfOn: round.asOfOn,
      opensOn: round.opensOn,
      dues: dueOf,
    },
    frozenOn: day,
    asApproved: milestones.length - added,
    added,
    counts: countStandings(rows),
    sides: round ? await countReported(tx, round, dueOf, day, endOf) : [],
    rows,
  };
}

const termWords = ({
  asWritten,
  precision,
  firstOn,
  lastOn,
}: NonNullable<ReportRow["currentTerm"]>) => ({ asWritten, precision, firstOn, lastOn });

/** What both sides gave as the reason of their last decision on what becomes of each milestone. */
const reasonsOf = (tx: Tx, isListed: ReturnType<typeof and>, day: Day) =>
  tx
    .selectDistinctOn([s.turns.milestoneId], {
      milestoneId: s.turns.milestoneId,
      reason: s.decisions.reason,
      language: s.decisions.language,
    })
    .from(s.turns)
    .innerJoin(s.decisions, eq(s.decisions.id, s.turns.decisionId))
    .innerJoin(s.milestones, eq(s.milestones.id, s.turns.milestoneId))
    .where(and(isListed, lte(s.turns.onDay, day), isKnownBy(s.turns.decisionId, day)))
    .orderBy(s.turns.milestoneId, desc(s.turns.onDay), desc(s.turns.recordedAt));

/** Each side's word on each milestone: its lead body's latest published one first. */
const reportedWords = (tx: Tx, isListed: ReturnType<typeof and>, day: Day) =>
  tx
    .selectDistinctOn([s.updates.milestoneId, s.updates.sideCode], {
      milestoneId: s.updates.milestoneId,
      sideCode: s.updates.sideCode,
      claim: sql<Claim>`${s.updates.claim}`,
      percentDone: s.updates.percentDone,
      percentGap: s.updates.percentGap,
      confidence: s.updates.confidence,
      text: publicTextOn(day),
      language: s.updates.language,
      body: nameOfBody(s.updates.bodyId, s.updates.publishedOn),
      publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
      submittedOn: s.updates.submittedOn,
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
    .where(and(isListed, lte(s.updates.publishedOn, day), isNull(s.updates.retractedOn)))
    .orderBy(
      s.updates.milestoneId,
      s.updates.sideCode,
      s.responsibilities.part,
      desc(s.updates.publishedOn),
      desc(s.updates.publishedAt),
    );
