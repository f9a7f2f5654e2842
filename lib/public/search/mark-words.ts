import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { type Language, languages } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import type { Compiled } from "./compile-question";

/** A piece of a text; the marked ones are words that answer the question. */
export type Piece = { text: string; isMarked: boolean };
/** A text, or what stands around the words that answer. */
export type Excerpt = { language: Language; pieces: Piece[] };

const wordPattern = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’ʼ]*/gu;
const wordsIn = (text: string) => text.toLowerCase().match(wordPattern) ?? [];

const allTexts = (local: LocalText) => languages.flatMap((language) => local[language] ?? []);

/** Which words of some texts answer a question: those by which the database finds them. */
export async function markedWords(
  texts: readonly LocalText[],
  { any, beginnings }: Pick<Compiled, "any" | "beginnings">,
): Promise<Set<string>> {
  const words = [...new Set(texts.flatMap(allTexts).flatMap(wordsIn))].join("\n");
  // They are spelled all at once, and only those that begin as they should are looked at.
  const rows = await db.execute<{ word: string }>(sql`
    select word
    from unnest(string_to_array(${words}, E'\n'), string_to_array(search_fold(${words}), E'\n')) each (word, folded)
    where translate(left(folded, 2), 'aou', 'www') = any(${sql.param(beginnings)}::text[]) and search_words(word) @@ ${any}::tsquery`);
  return new Set(rows.map((row) => row.word));
}

/** How many different words of a text are marked. */
const countMarked = (text: string, marked: ReadonlySet<string>) =>
  new Set(wordsIn(text).filter((each) => marked.has(each))).size;

/** The text with most marked words; among equals the reader's own language, then the original. */
function markedText(local: LocalText, language: Language, marked: ReadonlySet<string>) {
  let best: { text: string; language: Language; count: number } | null = null;
  for (const each of new Set([language, local.original, ...languages])) {
    const text = local[each] ?? "";
    const count = countMarked(text, marked);
    if (count > (best?.count ?? 0)) best = { text, language: each, count };
  }
  return best;
}

/** A text cut into what is marked and what is not. */
export function piecesOf(text: string, marked: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (!marked.has(match[0].toLowerCase())) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), isMarked: false });
    pieces.push({ text: match[0], isMarked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** A whole text as the reader sees it, its own words marked. */
export function wholeText(
  local: LocalText,
  language: Language,
  marked: ReadonlySet<string>,
): Excerpt {
  const read = readText(local, language);
  return { language: read.language, pieces: piecesOf(read.text, marked) };
}

/** Letters before the first marked word, and in all. */
const lead = 70;
const longestExcerpt = 240;

/** What stands around the first marked word of a text, and how many are; null where none is. */
export function excerptOf(
  local: LocalText,
  language: Language,
  marked: ReadonlySet<string>,
): (Excerpt & { count: number }) | null {
  const found = markedText(local, language, marked);
  if (!found) return null;
  const { text } = found;
  const first = [...text.matchAll(wordPattern)].find(({ 0: each }) =>
    marked.has(each.toLowerCase()),
  )!;
  const from = first.index <= lead ? 0 : text.indexOf(" ", first.index - lead) + 1;
  const isCut = text.length > from + longestExcerpt;
  const end = isCut ? text.lastIndexOf(" ", from + longestExcerpt) : text.length;
  const cut = text.slice(from, end > first.index ? end : from + longestExcerpt);
  return {
    language: found.language,
    count: found.count,
    pieces: piecesOf(`${from > 0 ? "… " : ""}${cut}${isCut ? " …" : ""}`, marked),
  };
}
