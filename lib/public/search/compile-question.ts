import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Question, Term } from "./read-question";
import { formsOf } from "./word-forms";

/** A question as Postgres takes it; every text is a tsquery. */
export type Compiled = {
  /** All that is wanted, in one text. */
  whole: string;
  /** The same by the dictionaries alone, to prefer what is written so; empty where they know none of it. */
  stems: string;
  /** Each thing wanted. */
  wanted: string[];
  /** Whatever is not wanted; empty where nothing was said of that. */
  excluded: string;
  /** Any word that is wanted, for marking. */
  any: string;
  code: Question["code"];
  /** The single words wanted, in the Latin spelling. */
  folded: string[];
};

/** A word as the two ways of finding know it. */
type Word = { word: string; stem: string; tokens: string[] };

/** A slip of the pen in the Latin spelling, and the words that were meant instead. */
export type Corrections = ReadonlyMap<string, readonly string[]>;

/**
 * @param corrections words that are taken beside the ones that were typed
 * @returns null where nothing is left to be asked
 */
export async function compileQuestion(
  { terms, code }: Question,
  corrections: Corrections = new Map(),
): Promise<Compiled | null> {
  const known = await spell(terms.flatMap(({ words }) => words));
  const usable = terms
    .map((term) => ({ ...term, words: term.words.flatMap((word) => known.get(word) ?? []) }))
    .filter(({ words }) => words.length > 0);
  // A word such as "the" is asked for only where nothing else is.
  const telling = usable.filter(({ words, isExcluded }) => !isExcluded && words.some(isTelling));
  const asked = telling.length > 0 ? telling : usable.filter(({ isExcluded }) => !isExcluded);
  if (asked.length === 0) return null;
  const excluded = usable.filter(({ isExcluded }) => isExcluded);
  const not = excluded.map(({ words }) => together(words)).join(" | ");
  const wanted = asked.map(({ words }) => together(words, corrections));
  const words = asked.flatMap(({ words: each }) => each);
  const marking = telling.length > 0 ? words.filter(isTelling) : words;
  const all = (parts: string[]) => [...parts, ...(not ? [`!(${not})`] : [])].join(" & ");
  return {
    whole: all(wanted),
    stems: all(
      telling.map(
        ({ words }) =>
          `(${words
            .map(({ stem }) => stem)
            .filter(Boolean)
            .join(" <-> ")})`,
      ),
    ),
    wanted,
    excluded: not,
    any: marking.map((word) => anyOf(word, corrections)).join(" | "),
    code,
    folded: asked.flatMap(({ words }) => (words.length === 1 ? words[0]!.tokens.slice(0, 1) : [])),
  };
}

const isTelling = ({ stem }: Word) => stem !== "";

/** How Postgres stems the words and spells them; one that is no word to it is left out. */
async function spell(words: readonly string[]): Promise<Map<string, Word>> {
  if (words.length === 0) return new Map();
  const rows = await db.execute<Word>(sql`
    select word, plainto_tsquery('russian', word)::text as stem,
      tsvector_to_array(to_tsvector('simple', search_fold(word))) as tokens
    from jsonb_array_elements_text(${JSON.stringify([...new Set(words)])}::jsonb) as word`);
  return new Map(rows.filter(({ tokens }) => tokens.length > 0).map((row) => [row.word, row]));
}

const quoted = (token: string) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

function anyOf({ stem, tokens }: Word, corrections: Corrections, isInPhrase = false): string {
  const spelled = tokens.flatMap((token) => [token, ...(corrections.get(token) ?? [])]);
  const forms = spelled
    .flatMap((token) => formsOf(token, isInPhrase))
    .map(({ token, isBeginning }) => quoted(token) + (isBeginning ? ":*" : ""));
  return `(${[...(stem ? [stem] : []), ...new Set(forms)].join(" | ")})`;
}

const none: Corrections = new Map();
/** Words side by side: each kind of token stands in an order of its own. */
function together(words: readonly Word[], corrections = none): string {
  return words.map((word) => anyOf(word, corrections, words.length > 1)).join(" <-> ");
}
