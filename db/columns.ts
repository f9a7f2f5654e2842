import { sql } from "drizzle-orm";
import { check, customType, date, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { PgColumn } from "drizzle-orm/pg-core";
import { provenances, type Language } from "./vocabulary";

/**
 * A text in up to four languages; `original` names the one it was written in, `older` those that were
 * given before the original was last changed.
 */
export type LocalText = { original: Language; older?: Language[] } & Partial<
  Record<Language, string>
>;

export const id = () => uuid("id").primaryKey().defaultRandom();
export const localText = (name: string) => jsonb(name).$type<LocalText>();
/** A calendar day, as "YYYY-MM-DD". */
export const day = (name: string) => date(name, { mode: "string" });
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
/** A name of the IANA database, such as "Asia/Almaty". */
export const timeZone = () => text("time_zone").notNull().default("UTC");
export const provenance = () => text("provenance", { enum: provenances }).notNull();

/** The bytes themselves, as stored and hashed. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** The database's own guard for a closed set of words. */
export function oneOf(name: string, column: PgColumn, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(", "));
  return check(name, sql`${column} in (${list})`);
}

/** A local text holds the language that it says it was written in. */
export function hasOriginal(name: string, column: PgColumn) {
  return check(name, sql`${column} is null or ${column} ? (${column}->>'original')`);
}

/** Postgres refuses a row whose zone it does not know. */
export const zoneIsKnown = (name: string, column: PgColumn) =>
  check(name, sql`timezone(${column}, timestamptz '2000-01-01 00:00Z') is not null`);

export const ordered = (name: string, first: PgColumn, last: PgColumn) =>
  check(name, sql`${first} <= ${last}`);
