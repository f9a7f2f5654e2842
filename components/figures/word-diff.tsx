import { diffArrays } from "diff";
import { Fragment } from "react";

// A word or one other sign, with the space behind it: changed words that follow one another stay together.
const tokens = /(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}])\s*/gu;
const split = (text: string): string[] => text.match(tokens) ?? [];
const isSame = (one: string, other: string) => one.trimEnd() === other.trimEnd();
/** Milliseconds; two long texts with little in common are then shown whole. */
const patience = 100;

/** A text against the one before it: what was added and what was taken out, marked as such. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = diffArrays(split(before), split(after), {
    comparator: isSame,
    timeout: patience,
  }) ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  return (
    <>
      {parts.map(({ value, added, removed }, index) => {
        const text = value.join("");
        if (!added && !removed) return text;
        const Mark = added ? "ins" : "del";
        const marked = text.trimEnd();
        return (
          <Fragment key={index}>
            <Mark>{marked}</Mark>
            {text.slice(marked.length)}
          </Fragment>
        );
      })}
    </>
  );
}
