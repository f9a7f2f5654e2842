import type { Day } from "@/lib/dates/day";
import { type Compiled, compileQuestion } from "./compile-question";
import { nearWords } from "./near-words";
import { cleanQuestion, readQuestion } from "./read-question";

/** What was found, and of which question: `isNear` where nothing is written as it was asked for. */
export type TolerantAnswer<Answer> = { answer: Answer; asked: Compiled; isNear: boolean };

/**
 * Asks as it was typed and, where that finds nothing, with the words that look most like those typed.
 * @returns null where nothing was asked
 */
export async function askTolerantly<Answer>(
  programme: string,
  typed: string,
  day: Day,
  ask: (asked: Compiled) => Promise<Answer>,
  isEmpty: (answer: Answer) => boolean,
): Promise<TolerantAnswer<Answer> | null> {
  const question = readQuestion(cleanQuestion(typed));
  const asked = await compileQuestion(question);
  if (!asked) return null;
  const answer = await ask(asked);
  if (!isEmpty(answer)) return { answer, asked, isNear: false };
  const corrections = await nearWords(programme, asked.folded, day);
  const near = corrections.size > 0 ? await compileQuestion(question, corrections) : null;
  if (!near) return { answer, asked, isNear: false };
  const found = await ask(near);
  return { answer: found, asked: near, isNear: !isEmpty(found) };
}
