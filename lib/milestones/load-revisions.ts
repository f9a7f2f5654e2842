import { sql, type SQL } from "drizzle-orm";
import type { Database, Tx } from "@/db/connect";
import * as s from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { isKnownTerm } from "@/lib/public/milestones/known-on";
import { dueSoonDays } from "@/lib/standing/standing-on";

/** How often what a milestone's deadline says could have changed up to a day, and on which day last. */
export type Revisions = { count: number; lastOn: Day };

/** The day that has come on each side, for a `case` of the side. */
const daysOnSides = (day: Day) =>
  sql.join(
    sideCodes.map((side) => sql`when ${side} then ${dayOn(side, day)}::date`),
    sql` `,
  );

/**
 * The revisions of milestones up to a day, by id. A revision is a dated fact that the words of a deadline are made of: it
 * was listed, a term, a wording, a translation, who answers for it and under which name, a turn; and all that can change
 * the standing: what is published, signed, objected, retracted or told by a source, a due day that has passed, and a term
 * that comes near or is over. Facts are never undone, so the count never falls; what is counted and changes no word does
 * no harm.
 * @param which condition on `milestones`
 */
export async function loadRevisions(
  on: Database | Tx,
  which: SQL | undefined,
  day: Day,
): Promise<Map<string, Revisions>> {
  const rows = await on.execute<{ id: string; count: number; last_on: Day }>(sql`
    with which as (
      select id, plan_id, listed_on, decision_id from ${s.milestones}
      where ${which}
    ), recorded as (
      select id, recorded_on as on_day from ${s.decisions} where recorded_on <= ${day}
    ), term as (
      select milestone_id, last_on, greatest(set_on, r.on_day) as on_day,
        lead(greatest(set_on, r.on_day)) over (partition by milestone_id order by number) as until
      from ${s.terms} left join recorded r on r.id = decision_id where ${isKnownTerm(day)}
    ), published as (
      select id, milestone_id, published_on, retracted_on from ${s.updates} where published_on <= ${day}
    ), answering as (
      select a.milestone_id, a.body_id, greatest(a.valid_from, r.on_day) as from_day,
        case when a.ended_by_id is null or e.id is not null then greatest(a.valid_to, e.on_day) end as until_day
      from ${s.responsibilities} a
        left join recorded r on r.id = a.decision_id left join recorded e on e.id = a.ended_by_id
      where (a.decision_id is null or r.id is not null)
    ), revision(milestone_id, on_day) as (
      select w.id, greatest(w.listed_on, r.on_day) from which w left join recorded r on r.id = w.decision_id
      union all select milestone_id, on_day from term
      union all select milestone_id, last_on + 1 from term where last_on + 1 > on_day and (until is null or last_on + 1 < until)
      union all select milestone_id, last_on - ${dueSoonDays}::int from term
        where last_on - ${dueSoonDays}::int > on_day and (until is null or last_on - ${dueSoonDays}::int < until)
      union all select w.milestone_id, greatest(w.set_on, r.on_day)
        from ${s.wordings} w join recorded r on r.id = w.decision_id
      union all select subject_id, set_on from ${s.translations} where field = 'title'
      union all select milestone_id, from_day from answering
      union all select milestone_id, until_day from answering
      union all select a.milestone_id, greatest(n.valid_from, a.from_day)
        from answering a join ${s.bodyNames} n on n.body_id = a.body_id where n.valid_from is not null
      union all select t.milestone_id, greatest(t.on_day, r.on_day)
        from ${s.turns} t left join recorded r on r.id = t.decision_id
        where (t.decision_id is null or r.id is not null)
      union all select milestone_id, published_on from published
      union all select milestone_id, retracted_on from published
      union all select u.milestone_id, greatest(k.taken_on, u.published_on)
        from published u join ${s.takenSteps} k on k.update_id = u.id where k.step = 'countersign'
      union all select milestone_id, known_on from ${s.importedRecords}
      union all select o.milestone_id, greatest(x.on_day, t.on_day)
        from ${s.reservations} o join ${s.turns} t on t.update_id = o.update_id
        cross join lateral (values (o.recorded_on), (o.withdrawn_on)) x(on_day) where x.on_day is not null
      union all select w.id, greatest(d.due_on + 1, o.opens_on)
        from which w join ${s.rounds} o on o.plan_id = w.plan_id join ${s.roundDues} d on d.round_id = o.id
        where d.due_on < case d.side_code ${daysOnSides(day)} end
    )
    select w.id, count(*)::int as count, max(v.on_day)::text as last_on
    from which w join revision v on v.milestone_id = w.id and v.on_day <= ${day} group by w.id`);
  return new Map(rows.map(({ id, count, last_on: lastOn }) => [id, { count, lastOn }]));
}
