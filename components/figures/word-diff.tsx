import { diffWords } from "diff";

/** A text against the one before it: what was added and what was taken out, marked as such. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWords(before, after).map((part, index) =>
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
