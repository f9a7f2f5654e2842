import { sql, type SQL } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { qualified } from "@/db/qualified";
import { milestones, translations, updates, wordings } from "@/db/schema";
import type { TranslatedField } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

const textOn = (base: SQL, subject: SQL, field: TranslatedField, day: Day) => sql`
  case when exists (select from ${wordings} w where w.milestone_id = ${subject})
      or exists (select from ${translations} x where x.subject_id = ${subject})
    then text_on(${base}, ${subject}, ${field}, ${day}::date) else ${base} end`;

/** A column with a milestone's title as it was worded on a day, with the translations given by then. */
export const titleOn = (day: Day) =>
  textOn(qualified(milestones.title), qualified(milestones.id), "title", day) as SQL<LocalText>;

/** A column with what a milestone's completion was worded as on a day. */
export const completionTextOn = (day: Day) =>
  textOn(
    qualified(milestones.completion),
    qualified(milestones.id),
    "completion",
    day,
  ) as SQL<LocalText | null>;

/** A column with an update's public text and the translations given by a day. */
export const publicTextOn = (day: Day) =>
  textOn(
    sql`jsonb_build_object('original', ${qualified(updates.language)},
      ${qualified(updates.language)}, ${qualified(updates.publicText)})`,
    qualified(updates.id),
    "public_text",
    day,
  ) as SQL<LocalText>;
