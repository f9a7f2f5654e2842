import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Question } from "./read-question";
import { formsOf, vowelsMadeOne } from "./word-forms";

/** A question as Postgres takes it. */
export type Compiled = {
  /** All that is wanted, in one text. */
  all: SoughtText;
  /** The same by the dictionaries alone, to prefer what is written so; empty where they know none of it. */
  written: SoughtText;
  /** Each thing wanted. */
  wanted: SoughtText[];
  /** Whatever is not wanted; empty where nothing was said of that. */
  excluded: SoughtText;
  /** Any word that is wanted, for marking: a tsquery. */
  any: string;
  /** What such a word begins with, in the Latin spelling with its vowels made one: a letter or two. */
  beginnings: string[];
  code: Question["code"];
  /** The single words wanted, in the Latin spelling. */
  folded: string[];
};

/** As `Sought`, once it is text. */
type SoughtText = { loose: string; whole: string; isPhrase: boolean };

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
  const wanted = asked.map(({ words }) => soughtTogether(words, corrections));
  const not = usable
    .filter(({ isExcluded }) => isExcluded)
    .map(({ words }) => soughtTogether(words, none));
  const excluded = joined(not, " | ");
  const words = asked.flatMap(({ words: each }) => each);
  const marking = telling.length > 0 ? words.filter(isTelling) : words;
  return {
    all: without(joined(wanted, " & "), excluded),
    written: without(
      joined(
        telling.map(({ words: each }) => soughtAsWritten(each)),
        " & ",
      ),
      excluded,
    ),
    wanted,
    excluded,
    beginnings: marking.flatMap((word) =>
      spellings(word, corrections).map((token) => vowelsMadeOne(token.slice(0, 2))),
    ),
    any: marking.map((word) => anyOf(word, corrections)).join(" | "),
    code,
    folded: asked.flatMap(({ words: [first, ...more] }) =>
      first && more.length === 0 ? first.tokens.slice(0, 1) : [],
    ),
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

const spellings = ({ tokens }: Word, corrections: Corrections) =>
  tokens.flatMap((token) => [token, ...(corrections.get(token) ?? [])]);

function anyOf(word: Word, corrections: Corrections, isInPhrase = false): string {
  const { stem } = word;
  const forms = spellings(word, corrections)
    .flatMap((token) => formsOf(token, /\p{Script=Cyrillic}/u.test(word.word), isInPhrase))
    .map(({ token, isBeginning }) => quoted(token) + (isBeginning ? ":*" : ""));
  return `(${[...(stem ? [stem] : []), ...new Set(forms)].join(" | ")})`;
}

const none: Corrections = new Map();

/** Words side by side: each kind of token stands in an order of its own. */
function soughtTogether(words: readonly Word[], corrections: Corrections): SoughtText {
  const each = (isInPhrase: boolean) => words.map((word) => anyOf(word, corrections, isInPhrase));
  return {
    loose: each(false).join(" & "),
    whole: each(true).join(" <-> "),
    isPhrase: words.length > 1,
  };
}

/** Words as the dictionaries know them; of words in an order that is too much to ask. */
function soughtAsWritten(words: readonly Word[]): SoughtText {
  const stems = words.length > 1 ? [] : words.flatMap(({ stem }) => stem || []);
  return { loose: stems.join(" & "), whole: stems.join(" & "), isPhrase: false };
}

const joined = (parts: readonly SoughtText[], by: " & " | " | "): SoughtText => {
  const all = (name: "loose" | "whole") =>
    parts.flatMap((part) => (part[name] ? `(${part[name]})` : [])).join(by);
  return {
    loose: all("loose"),
    whole: all("whole"),
    isPhrase: parts.some(({ isPhrase }) => isPhrase),
  };
};

/** Where a phrase is not wanted, the index cannot tell; its words by themselves may stand there. */
const without = (wanted: SoughtText, excluded: SoughtText): SoughtText => {
  if (wanted.loose === "" || excluded.loose === "") return wanted;
  return {
    loose: excluded.isPhrase ? wanted.loose : `(${wanted.loose}) & !(${excluded.loose})`,
    whole: `(${wanted.whole}) & !(${excluded.whole})`,
    isPhrase: wanted.isPhrase || excluded.isPhrase,
  };
};
