import type { Language } from "@/db/vocabulary";

export type ShownExcerpt = {
  language: Language;
  pieces: readonly { text: string; isMarked: boolean }[];
};

/** A text with the words that answer marked, in its own language where that is not the page's. */
export function MarkedText({ excerpt, language }: { excerpt: ShownExcerpt; language: Language }) {
  return (
    <span lang={excerpt.language === language ? undefined : excerpt.language}>
      {excerpt.pieces.map(({ text, isMarked }, index) =>
        isMarked ? <mark key={index}>{text}</mark> : text,
      )}
    </span>
  );
}
