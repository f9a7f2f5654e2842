import { sql, type SQL } from "drizzle-orm";
import type { Day } from "@/lib/dates/day";
import type { Compiled } from "./compile-question";
import type { Sought } from "./matches";

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
const soughtAs = (name: string): Sought => ({
  loose: named(`${name}Loose`),
  whole: named(`${name}Whole`),
  isPhrase: named(`${name}IsPhrase`),
});

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
