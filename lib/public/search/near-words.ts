import { and, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownAgreement } from "@/lib/public/agreements/known-on";
import { isKnownBody, isKnownName } from "@/lib/public/bodies/known-on";
import { isKnownIndicator } from "@/lib/public/indicators/known-on";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { isKnownEnterprise } from "@/lib/public/plants/known-on";
import { isKnownRecord } from "@/lib/public/records/known-on";
import { dayAsked, programmeAsked, prepared } from "@/lib/public/prepared";
import { isKnownStatement } from "@/lib/public/statements/known-on";
import type { Corrections } from "./compile-question";
import { slipsBetween } from "./slips-between";

const leastLength = 4;
/** How alike two words must be, from 0 to 1, by the share of three letters in a row that they have in common. */
const leastLikeness = 0.3;
const mostTexts = 60;
const mostLooked = 20;
const mostWords = 3;
/** One slip of the pen in so many letters is forgiven. */
const lettersASlip = 4;

const forgiving = new WeakSet<object>();

/** False where the database may not have the extension: then no misspelling is forgiven. */
export async function forgivesMisspelling(): Promise<boolean> {
  const pool = db.$client;
  if (forgiving.has(pool)) return true;
  const [row] = await db.execute<{ is_there: boolean }>(
    sql`select to_regproc('word_similarity') is not null as is_there`,
  );
  if (row!.is_there) forgiving.add(pool);
  return row!.is_there;
}

/**
 * For each word that stands in no title, name or saying, the words there that look most like it.
 * @param folded words in the Latin spelling
 */
export async function nearWords(
  programme: string,
  folded: readonly string[],
  day: Day,
): Promise<Corrections> {
  const asked = folded.filter((word) => word.length >= leastLength && /^[a-z]+$/.test(word));
  if (asked.length === 0 || !(await forgivesMisspelling())) return new Map();
  const rows = await Promise.all(asked.map((word) => wordsLike(word, programme, day)));
  return new Map(
    asked.flatMap((word, nth) => {
      const near = rows[nth]!;
      return near.length > 0 && !near.includes(word) ? [[word, near]] : [];
    }),
  );
}

async function wordsLike(asked: string, programme: string, day: Day): Promise<string[]> {
  const words = await likeliest().execute({ asked, programme, day });
  return words
    .map(({ word, likeness }) => ({ word, likeness, slips: slipsBetween(word, asked) }))
    .filter(({ slips }) => slips <= asked.length / lettersASlip)
    .sort((a, b) => a.slips - b.slips || b.likeness - a.likeness)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

const wordAsked = sql.placeholder("asked");
const {
  milestones,
  bodies,
  bodyNames,
  importedRecords,
  enterprises,
  agreements,
  indicators,
  statements,
} = s;

/** The words of titles, names and sayings that look most like the one asked for. */
const likeliest = prepared(() => {
  const known = [programmeAsked, dayAsked] as const;
  const isPublic = isPublicMilestone(...known);
  const isOfPublic = sql`${importedRecords.milestoneId} in (select ${milestones.id} from ${milestones} where ${isPublic})`;
  const isOfKnown = sql`${bodyNames.bodyId} in (select ${bodies.id} from ${bodies} where ${isKnownBody(...known)})`;
  const texts = [
    spelledLike(milestones, isPublic),
    spelledLike(importedRecords, and(isKnownRecord(dayAsked), isOfPublic)),
    spelledLike(bodyNames, and(isKnownName(dayAsked), isOfKnown)),
    spelledLike(enterprises, isKnownEnterprise(...known)),
    spelledLike(agreements, isKnownAgreement(...known)),
    spelledLike(indicators, isKnownIndicator(...known)),
    spelledLike(statements, isKnownStatement(...known)),
  ];
  return db
    .select({ word: sql<string>`word`, likeness: sql<number>`likeness` })
    .from(
      sql`(
        select word, similarity(word, ${wordAsked}) as likeness
        from (${sql.join(texts, sql` union all `)}) near (spelled),
          regexp_split_to_table(spelled, '[^a-z0-9]+') word
        where length(word) >= ${leastLength} and similarity(word, ${wordAsked}) >= ${leastLikeness}::real
        group by word order by likeness desc, word limit ${mostLooked}) likeliest`,
    )
    .prepare("near_words");
});

/** Texts with a word like the one that was asked for; `spelled` is kept by the migration of that name. */
const spelledLike = (table: PgTable, isKnown: SQL | undefined) => sql`
  (select spelled from ${table} where search_spelled(spelled) %> ${wordAsked}::text and ${isKnown} limit ${mostTexts})`;
