import { diffWords } from "diff";

// By itself the library takes only Latin letters for parts of words.
const words = new Intl.Segmenter("ru", { granularity: "word" });
/** Milliseconds; two long texts with little in common are then shown whole. */
const patience = 100;

/** A text against the one before it: what was added and what was taken out, marked as such. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = diffWords(before, after, { intlSegmenter: words, timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <>
      {parts.map((part, index) =>
        part.added ? (
          <ins key={index}>{part.value}</ins>
        ) : part.removed ? (
          <del key={index}>{part.value}</del>
        ) : (
          part.value
        ),
      )}
    </>
  );
}
