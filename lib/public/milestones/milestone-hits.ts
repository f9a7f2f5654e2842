import { and, inArray, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { Day } from "@/lib/dates/day";
import { isKnownName } from "@/lib/public/bodies/known-on";
import type { Asked } from "@/lib/public/search/asked";
import { boundedMatches, matches, type Sought } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import { isPublicMilestone } from "./known-on";
import { saidOf } from "./said";

const { milestones, plans, wordings, translations, responsibilities, bodyNames } = s;

/**
 * The public milestones that answer a question on a day, as rows of `id, score, on_day`: the day of the newest
 * word that was said of it and answers, or else the day from which it stands in its plan.
 */
export const milestoneHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  with found (id, score, said_on) as materialized (
    ${numbered(asked)}
    union all
    select id, ${scores.title}::int, null from (${inTitle(asked.all, day)}) titled
    union all
    select id, ${scores.title + scores.asWritten}::int, null from (${inTitle(asked.written, day)}) written
    union all
    select own.id, ${scores.own}::int, null
    from jsonb_to_recordset(${asked.wanted}::jsonb)
        as wanted (loose text, whole text, "isPhrase" boolean, nth int),
      lateral (${ownWords(eachWanted, day)}) own
    group by own.id having count(distinct nth) = ${asked.wantedCount}::int
    union all
    select milestone_id, ${scores.said}::int, max(on_day)
    from (${saidOf(asked.all, day)}) said (milestone_id, what, on_day, side_code, texts, provenance, source_id)
    group by milestone_id
  )
  select id, max(score) as score, coalesce(max(said_on), max(listed_on)) as on_day
  from (
    select id, score, said_on, null::date from found union all ${known(programme, asked, day)}
  ) each (id, score, said_on, listed_on)
  group by id having max(score) is not null and max(listed_on) is not null`;

/**
 * What the world may know, found or not. It is heaped up with the finds: how many there are the planner cannot know,
 * and a join, or a list of their ids, is gone through from one end to the other for each.
 */
const known = (programme: string, { excluded }: Asked, day: Day) => sql`
  select ${milestones.id}, null::int, null::date, ${milestones.listedOn} from ${milestones}
  where exists (select from found) and ${isPublicMilestone(programme, day)}
    and ${milestones.id} not in (${ownWords(excluded, day)})`;

const eachWanted: Sought = {
  loose: sql`wanted.loose`,
  whole: sql`wanted.whole`,
  isPhrase: sql`wanted."isPhrase"`,
};

const numbered = ({ plan, code }: Asked) => sql`
  select ${milestones.id}, ${scores.code}::int, null::date
  from ${milestones} join ${plans} on ${plans.id} = ${milestones.planId}
  where ${milestones.code} = ${code}::text and ${plans.slug} = coalesce(${plan}::text, ${plans.slug})`;

/** Milestones whose text of the day may not be the one that their row holds. */
const reworded = sql`select ${wordings.milestoneId} from ${wordings}
  union select ${translations.subjectId} from ${translations}`;

/** Milestones that an amendment or a translation answers for, by whatever day. */
const amended = (sought: Sought) => sql`
  select ${wordings.milestoneId} from ${wordings} where ${matches(sought, wordings.title, wordings.completion)}
  union
  select ${translations.subjectId} from ${translations}
  where ${and(inArray(translations.field, ["title", "completion"]), matches(sought, translations.text))}`;

/**
 * Milestones in whose texts the words stand.
 * @param columns the texts as first approved
 * @param onTheDay the same as they are worded on the day
 */
const inTexts = (sought: Sought, columns: PgColumn[], onTheDay: SQL) => sql`
  select ${milestones.id} from ${boundedMatches(milestones, sought, columns)}
  where ${milestones.id} not in (${reworded})
  union all
  select ${milestones.id} from ${milestones}
  where ${milestones.id} in (${reworded})
    and ${milestones.id} in (
      select ${milestones.id} from ${boundedMatches(milestones, sought, columns)} union ${amended(sought)})
    and search_words(${onTheDay}) @@ (select ${sought.whole}::tsquery)`;

const inTitle = (sought: Sought, day: Day) =>
  inTexts(sought, [milestones.title], sql`search_text(${titleOn(day)})`);

/** Milestones in whose title, completion or note, or in the name of one of whose bodies, a word stands. */
const ownWords = (sought: Sought, day: Day) => sql`
  ${inTexts(
    sought,
    [milestones.title, milestones.completion, milestones.note],
    sql`search_text(${titleOn(day)}) || ' ' || search_text(${completionTextOn(day)}) || ' '
      || search_text(${milestones.note})`,
  )}
  union
  select ${responsibilities.milestoneId}
  from ${responsibilities} join ${bodyNames} on ${bodyNames.bodyId} = ${responsibilities.bodyId}
  where ${and(matches(sought, bodyNames.name), isKnownName(day), isResponsibleOn(day))}`;
