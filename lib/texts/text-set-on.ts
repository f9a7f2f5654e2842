import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { decisions, milestones, translations, updates, wordings } from "@/db/schema";
import type { TranslatedField } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

const translatedOn = (subject: SQL, field: TranslatedField, day: Day) => sql`(
  select max(x.set_on) from ${translations} x
  where x.subject_id = ${subject} and x.field = ${field} and x.set_on <= ${day})`;

/** A column with the latest day on which a milestone's title was worded anew or translated, as known on a day. */
const titleSetOn = (day: Day) => sql`greatest(
  (select max(greatest(w.set_on, k.recorded_on)) from ${wordings} w
    join ${decisions} k on k.id = w.decision_id
    where w.milestone_id = ${qualified(milestones.id)} and greatest(w.set_on, k.recorded_on) <= ${day}),
  ${translatedOn(qualified(milestones.id), "title", day)})`;

/** A column with the day since which what is told under a milestone's title reads as it does on a day. */
export const underTitleSince = (on: SQLWrapper, day: Day) =>
  sql<Day>`greatest(${on}::date, ${titleSetOn(day)})::text`;

/** The same of an update's public text under that title. */
export const publicTextSince = (day: Day) =>
  sql<Day>`greatest(${qualified(updates.publishedOn)}, ${titleSetOn(day)},
    ${translatedOn(qualified(updates.id), "public_text", day)})::text`;
