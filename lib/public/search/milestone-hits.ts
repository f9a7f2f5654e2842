import { and, inArray, lte, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "@/lib/public/what-is-public";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import type { Compiled } from "./compile-question";
import { boundedMatches, matches, type Sought } from "./matches";
import { saidOf } from "./said";
import { scores } from "./scores";

const { milestones, plans, wordings, translations, responsibilities, bodyNames } = s;

/**
 * The public milestones that answer a question on a day, as rows of `id, score, on_day`: the day of the newest
 * word that was said of it and answers, or else the day from which it stands in its plan.
 */
export const milestoneHits = (programme: string, asked: Compiled, day: Day): SQL => sql`
  select ${milestones.id} as id, max(hit.score) as score,
    coalesce(max(hit.said_on), ${milestones.listedOn}) as on_day
  from (
    ${numbered(asked.code)}
    union all
    select id, ${scores.title}::int, null from (${inTitle(asked.all, day)}) titled
    union all
    select id, ${scores.title + scores.asWritten}::int, null from (${inTitle(asked.written, day)}) written
    union all
    select own.id, ${scores.own}::int, null
    from jsonb_to_recordset(${JSON.stringify(asked.wanted.map((each, nth) => ({ ...each, nth })))}::jsonb)
        as wanted (loose text, whole text, "isPhrase" boolean, nth int),
      lateral (${ownWords(eachWanted, day)}) own
    group by own.id having count(distinct nth) = ${asked.wanted.length}::int
    union all
    select milestone_id, ${scores.said}::int, max(on_day)
    from (${saidOf(asked.all, day)}) said (milestone_id, what, on_day, side_code, texts, provenance, source_id)
    group by milestone_id
  ) hit (id, score, said_on)
  join ${milestones} on ${milestones.id} = hit.id
  where ${isPublicMilestone(programme, day)} and ${milestones.id} not in (${ownWords(asked.excluded, day)})
  group by ${milestones.id}`;

const eachWanted: Sought = {
  loose: sql`wanted.loose`,
  whole: sql`wanted.whole`,
  isPhrase: sql`wanted."isPhrase"`,
};

const numbered = (code: Compiled["code"]) => sql`
  select ${milestones.id}, ${scores.code}::int, null::date
  from ${milestones} join ${plans} on ${plans.id} = ${milestones.planId}
  where ${milestones.code} = ${code?.code ?? null}::text
    and ${plans.slug} = coalesce(${code?.plan ?? null}::text, ${plans.slug})`;

/** True of a milestone whose text of the day may not be the one its row holds. */
const isReworded = sql`(exists (select from ${wordings} w where w.milestone_id = ${milestones.id})
  or exists (select from ${translations} x where x.subject_id = ${milestones.id}))`;

/** Milestones that an amendment or a translation answers for, by whatever day. */
const amended = (sought: Sought) => sql`
  select ${wordings.milestoneId} from ${wordings} where ${matches(sought, wordings.title, wordings.completion)}
  union
  select ${translations.subjectId} from ${translations}
  where ${and(inArray(translations.field, ["title", "completion"]), matches(sought, translations.text))}`;

const inTitle = (sought: Sought, day: Day) => sql`
  select ${milestones.id} from ${milestones}
  where ${milestones.id} in (
    select ${milestones.id} from ${boundedMatches(milestones, sought, [milestones.title])}
    union ${amended(sought)})
  and (not ${isReworded} or search_words(search_text(${titleOn(day)})) @@ ${sought.whole}::tsquery)`;

/** Milestones in whose title, completion or note, or in the name of one of whose bodies, a word stands. */
const ownWords = (sought: Sought, day: Day) => sql`
  select ${milestones.id} from ${milestones}
  where ${milestones.id} in (
    select ${milestones.id}
    from ${boundedMatches(milestones, sought, [milestones.title, milestones.completion, milestones.note])}
    union ${amended(sought)})
  and (not ${isReworded} or search_words(search_text(${titleOn(day)}) || ' '
    || search_text(${completionTextOn(day)}) || ' ' || search_text(${milestones.note})) @@ ${sought.whole}::tsquery)
  union
  select ${responsibilities.milestoneId}
  from ${responsibilities} join ${bodyNames} on ${bodyNames.bodyId} = ${responsibilities.bodyId}
  where ${and(
    matches(sought, bodyNames.name),
    sql`(${bodyNames.validFrom} is null or ${lte(bodyNames.validFrom, day)})`,
    isResponsibleOn(day),
  )}`;
