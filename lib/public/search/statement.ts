import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import type { Day } from "@/lib/dates/day";
import type { Compiled } from "./compile-question";
import type { Sought } from "./matches";

// The statements of the search are long, and putting one together takes longer than many an answer. So it is done
// once, with names in place of what is asked.

/** A question as it stands in a statement. */
export type Asked = {
  all: Sought;
  written: Sought;
  excluded: Sought;
  /** Each thing wanted, as JSON, and how many they are. */
  wanted: SQL;
  wantedCount: SQL;
  plan: SQL;
  code: SQL;
};

const named = (name: string): SQL => sql`${sql.placeholder(name)}`;
/** The conditions of what is public take plain text, and hand it on as it is. */
const namedText = (name: string) => sql.placeholder(name) as unknown as string;
const soughtAs = (name: string): Sought => ({
  loose: named(`${name}Loose`),
  whole: named(`${name}Whole`),
  isPhrase: named(`${name}IsPhrase`),
});

export const programmeAsked = namedText("programme");
export const dayAsked: Day = namedText("day");
export const asked: Asked = {
  all: soughtAs("all"),
  written: soughtAs("written"),
  excluded: soughtAs("excluded"),
  wanted: named("wanted"),
  wantedCount: named("wantedCount"),
  plan: named("plan"),
  code: named("code"),
};

const valuesOfSought = (name: string, { loose, whole, isPhrase }: Compiled["all"]) => ({
  [`${name}Loose`]: loose,
  [`${name}Whole`]: whole,
  [`${name}IsPhrase`]: isPhrase,
});

/** What stands for the names in a statement that asks a question. */
export const valuesOf = (programme: string, question: Compiled, day: Day) => ({
  programme,
  day,
  ...valuesOfSought("all", question.all),
  ...valuesOfSought("written", question.written),
  ...valuesOfSought("excluded", question.excluded),
  wanted: JSON.stringify(question.wanted.map((each, nth) => ({ ...each, nth }))),
  wantedCount: question.wanted.length,
  plan: question.code?.plan ?? null,
  code: question.code?.code ?? null,
});

/** A statement that is put together once for each pool of connections. */
export function statement<Prepared>(prepare: () => Prepared): () => Prepared {
  const kept = new WeakMap<object, Prepared>();
  return () => {
    const known = kept.get(db.$client);
    if (known) return known;
    const prepared = prepare();
    kept.set(db.$client, prepared);
    return prepared;
  };
}
