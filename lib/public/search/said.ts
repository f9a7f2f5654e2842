import { and, eq, gt, isNotNull, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isInForce, isPublicUpdate } from "@/lib/public/what-is-public";
import { publicTextOn } from "@/lib/texts/text-on";
import { boundedMatches, matches, type Sought } from "./matches";

// WHAT IS PUBLIC of what was said of a milestone: by a side, by a source outside, by both together.

/** What can be said of a milestone. */
export type Said = "update" | "record" | "decision" | "joint" | "reservation";

const inOneLanguage = (language: PgColumn, text: PgColumn) =>
  sql`jsonb_build_object('original', ${language}, ${language}, ${text})`;

/** From which rows of a table is chosen, by the columns that name its milestone and its day. */
type Among = (table: PgTable, milestoneId: PgColumn, on: PgColumn) => SQL;

/**
 * Rows of `milestone_id, what, on_day, side_code, texts, provenance, source_id`: whatever was said by a day that answers a question.
 * @param among all rows, unless some have been chosen
 */
export const saidOf = (sought: Sought, day: Day, among: Among = (table) => sql`${table}`): SQL =>
  sql.join(
    [
      words(sought, day, among),
      translated(sought, day, among),
      record(sought, day, among),
      decision(sought, day, among),
      joint(sought, day, among),
      reservation(sought, day, among),
    ],
    sql` union all `,
  );

const { updates, translations, importedRecords, decisions, jointWordings, reservations } = s;

const wordsOfUpdate = (day: Day) => sql`'update', ${updates.publishedOn}, ${updates.sideCode},
  jsonb_build_array(${publicTextOn(day)}, ${inOneLanguage(updates.language, updates.obstacles)},
    ${inOneLanguage(updates.language, updates.nextSteps)},
    ${inOneLanguage(updates.language, updates.confidenceReason)}), null, null::uuid`;

const words = (sought: Sought, day: Day, among: Among) => sql`
  select ${updates.milestoneId}, ${wordsOfUpdate(day)}
  from ${boundedMatches(
    updates,
    sought,
    [updates.publicText, updates.obstacles, updates.nextSteps, updates.confidenceReason],
    isPublicUpdate(day),
    among(updates, updates.milestoneId, updates.publishedOn),
  )}`;

const translated = (sought: Sought, day: Day, among: Among) => sql`
  select ${updates.milestoneId}, ${wordsOfUpdate(day)}
  from ${translations} join ${among(updates, updates.milestoneId, updates.publishedOn)} on ${updates.id} = ${translations.subjectId}
  where ${and(
    eq(translations.field, "public_text"),
    lte(translations.setOn, day),
    isPublicUpdate(day),
    matches(sought, translations.text),
    // A translation that another one has replaced is not shown any more.
    sql`search_words(search_text(${publicTextOn(day)})) @@ ${sought.whole}::tsquery`,
  )}`;

const record = (sought: Sought, day: Day, among: Among) => sql`
  select ${importedRecords.milestoneId}, 'record', ${importedRecords.knownOn}, ${importedRecords.sideCode},
    jsonb_build_array(${importedRecords.text}), ${importedRecords.provenance}, ${importedRecords.sourceId}
  from ${among(importedRecords, importedRecords.milestoneId, importedRecords.knownOn)}
  where ${and(lte(importedRecords.knownOn, day), matches(sought, importedRecords.text))}`;

const decision = (sought: Sought, day: Day, among: Among) => sql`
  select ${decisions.milestoneId}, 'decision', ${decisions.inForceOn}, null,
    jsonb_build_array(${inOneLanguage(decisions.language, decisions.reason)}), null, null
  from ${among(decisions, decisions.milestoneId, decisions.inForceOn)}
  where ${and(isNotNull(decisions.milestoneId), isInForce(day), matches(sought, decisions.reason))}`;

/** Both sides agree to a new wording now and then; the latest is the one that counts. */
const joint = (sought: Sought, day: Day, among: Among) => sql`
  select ${jointWordings.milestoneId}, 'joint', ${jointWordings.agreedOn}, null,
    jsonb_build_array(${inOneLanguage(jointWordings.language, jointWordings.text)}), null, null
  from ${among(jointWordings, jointWordings.milestoneId, jointWordings.agreedOn)}
  where ${and(
    eq(jointWordings.state, "agreed"),
    lte(jointWordings.agreedOn, day),
    matches(sought, jointWordings.text),
    sql`not exists (select from ${jointWordings} later
      where later.milestone_id = ${jointWordings.milestoneId} and later.agreed_on <= ${day}
        and later.agreed_at > ${jointWordings.agreedAt})`,
  )}`;

const reservation = (sought: Sought, day: Day, among: Among) => sql`
  select ${reservations.milestoneId}, 'reservation', ${reservations.recordedOn}, ${reservations.sideCode},
    jsonb_build_array(${inOneLanguage(reservations.language, reservations.text)}), null, null
  from ${among(reservations, reservations.milestoneId, reservations.recordedOn)}
  where ${and(
    eq(reservations.readers, "public"),
    lte(reservations.recordedOn, day),
    or(isNull(reservations.withdrawnOn), gt(reservations.withdrawnOn, day)),
    matches(sought, reservations.text),
  )}`;
