import { and, eq, isNotNull, lte, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import {
  isInForce,
  isKnownJointWording,
  isPublicReservation,
} from "@/lib/public/decisions/known-on";
import { isKnownRecord } from "@/lib/public/records/known-on";
import { boundedMatches, matches, type Sought } from "@/lib/public/search/matches";
import { isPublicUpdate } from "@/lib/public/updates/known-on";
import { publicTextOn } from "@/lib/texts/text-on";
import { searchedFields } from "@/lib/updates/fields";

// WHAT IS PUBLIC of what was said of a milestone: by a side, by a source outside, by both together.

/** What can be said of a milestone. */
export type Said = "update" | "record" | "decision" | "joint" | "reservation";

const inOneLanguage = (language: PgColumn, text: PgColumn) =>
  sql`jsonb_build_object('original', ${language}, ${language}, ${text})`;

type Texts = {
  table: PgTable & { milestoneId: PgColumn };
  on: PgColumn;
  texts: PgColumn[];
  /** The condition on the rows that the world may know. */
  isKnown: SQL | undefined;
};
/** Chooses rows of a table; what comes bears the table's name. */
type Choice = (from: Texts) => SQL;

/**
 * Whatever was said by a day that answers a question, as rows of
 * `milestone_id, what, on_day, side_code, texts, provenance, source_id`.
 */
export const saidOf = (sought: Sought, day: Day): SQL =>
  sql`${rows(day, ({ table, texts, isKnown }) => boundedMatches(table, sought, texts, isKnown))}
    union all ${saidInTranslations(sought, day)}`;

/**
 * The same rows, of all that was said of some milestones, each on a day of its own.
 * @param of JSON, a list of `key` and `on`
 */
export const saidOnDays = (of: SQL, day: Day): SQL =>
  rows(
    day,
    ({ table, on, isKnown }) => sql`(select it.*
      from jsonb_to_recordset(${of}::jsonb) as chosen (key uuid, "on" date), lateral (
        select * from ${table}
        where ${and(sql`${table.milestoneId} = chosen.key and ${on} = chosen.on`, isKnown)} offset 0) it
      ) as ${table}`,
  );

const rows = (day: Day, choose: Choice) =>
  sql.join(
    [
      saidInUpdates(day, choose),
      saidInRecords(day, choose),
      saidInDecisions(day, choose),
      saidJointly(day, choose),
      saidInReservations(day, choose),
    ],
    sql` union all `,
  );

const { updates, translations, importedRecords, decisions, jointWordings, reservations } = s;

const wordsOfUpdate = (day: Day) => sql`'update', ${updates.publishedOn}, ${updates.sideCode},
  jsonb_build_array(${sql.join(
    searchedFields.map((name) =>
      name === "publicText" ? publicTextOn(day) : inOneLanguage(updates.language, updates[name]),
    ),
    sql`, `,
  )}), null, null::uuid`;

const saidInUpdates = (day: Day, choose: Choice) => sql`
  select ${updates.milestoneId}, ${wordsOfUpdate(day)}
  from ${choose({
    table: updates,
    on: updates.publishedOn,
    texts: searchedFields.map((name) => updates[name]),
    isKnown: isPublicUpdate(day),
  })}`;

const saidInTranslations = (sought: Sought, day: Day) => sql`
  select ${updates.milestoneId}, ${wordsOfUpdate(day)}
  from ${translations} join ${updates} on ${updates.id} = ${translations.subjectId}
  where ${and(
    eq(translations.field, "public_text"),
    lte(translations.setOn, day),
    isPublicUpdate(day),
    matches(sought, translations.text),
    // A translation that another one has replaced is not shown any more.
    sql`search_words(search_text(${publicTextOn(day)})) @@ ${sought.whole}::tsquery`,
  )}`;

const saidInRecords = (day: Day, choose: Choice) => sql`
  select ${importedRecords.milestoneId}, 'record', ${importedRecords.knownOn}, ${importedRecords.sideCode},
    jsonb_build_array(${importedRecords.text}), ${importedRecords.provenance}, ${importedRecords.sourceId}
  from ${choose({
    table: importedRecords,
    on: importedRecords.knownOn,
    texts: [importedRecords.text],
    isKnown: isKnownRecord(day),
  })}`;

const saidInDecisions = (day: Day, choose: Choice) => sql`
  select ${decisions.milestoneId}, 'decision', ${decisions.inForceOn}, null,
    jsonb_build_array(${inOneLanguage(decisions.language, decisions.reason)}), null, null
  from ${choose({
    // What is decided of a plan as a whole is said of no milestone.
    table: decisions,
    on: decisions.inForceOn,
    texts: [decisions.reason],
    isKnown: and(isNotNull(decisions.milestoneId), isInForce(day)),
  })}`;

/** Both sides agree to a new wording now and then; the latest is the one that counts. */
const saidJointly = (day: Day, choose: Choice) => sql`
  select ${jointWordings.milestoneId}, 'joint', ${jointWordings.agreedOn}, null,
    jsonb_build_array(${inOneLanguage(jointWordings.language, jointWordings.text)}), null, null
  from ${choose({
    table: jointWordings,
    on: jointWordings.agreedOn,
    texts: [jointWordings.text],
    isKnown: and(
      isKnownJointWording(day),
      sql`not exists (select from ${jointWordings} later
        where later.milestone_id = ${jointWordings.milestoneId} and later.agreed_on <= ${day}
          and later.agreed_at > ${jointWordings.agreedAt})`,
    ),
  })}`;

const saidInReservations = (day: Day, choose: Choice) => sql`
  select ${reservations.milestoneId}, 'reservation', ${reservations.recordedOn}, ${reservations.sideCode},
    jsonb_build_array(${inOneLanguage(reservations.language, reservations.text)}), null, null
  from ${choose({
    table: reservations,
    on: reservations.recordedOn,
    texts: [reservations.text],
    isKnown: isPublicReservation(day),
  })}`;
