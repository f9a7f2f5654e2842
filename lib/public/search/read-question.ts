/** A word, or several that must stand together. */
type Term = { words: string[]; isExcluded: boolean };
export type Question = {
  /** At least one that is not excluded, or none at all. */
  terms: Term[];
  /** The number of a milestone, with its plan where that was given too. */
  code: { plan: string | null; code: string } | null;
};

const longestQuestion = 200;
const mostTerms = 8;

/** What a visitor typed, ready to be asked: control characters out, cut where it becomes too long. */
export const cleanQuestion = (typed: string) =>
  typed
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, longestQuestion)
    // A pair of characters that was cut in two would not go over the wire.
    .replace(/\p{Cs}$/u, "")
    .trim();

const wordsIn = (text: string) =>
  (text.match(/[\p{L}\p{N}\p{M}.'’ʼ]+/gu) ?? [])
    .map((word) => word.replaceAll(/^[.'’ʼ]+|[.'’ʼ]+$/g, ""))
    .filter((word) => word !== "");

/** All words are wanted; "these together"; -not this. Whatever else was typed means nothing and does no harm. */
export function readQuestion(asked: string): Question {
  const terms = [...asked.matchAll(/(?<!\S)(-?)(?:["«“„]([^"»”“]*)["»”“]|(\S+))/gu)]
    .map(([, minus, phrase, word]) => ({
      words: wordsIn(phrase ?? word ?? ""),
      isExcluded: minus === "-",
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, mostTerms);
  const [, plan, code] = /^(?:([a-z0-9-]+)\/)?(\d+(?:\.\d+)*)$/u.exec(asked) ?? [];
  return {
    terms: terms.some(({ isExcluded }) => !isExcluded) ? terms : [],
    code: code ? { plan: plan ?? null, code } : null,
  };
}
