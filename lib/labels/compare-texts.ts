import { diffArrays } from "diff";

/**
 * A stretch of two texts that are held against each other: so many characters (UTF-16 units) stay, in the text before
 * and in the one after (white space may differ); then so many of the one before go, and so many of the one after come.
 */
export type Run = [stayBefore: number, stayAfter: number, go: number, come: number];

// A word or one other sign, with the space behind it: changed words that follow one another stay together.
const wordPieces = /(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}])\s*/gu;
const linePieces = /[^\n]*\n|[^\n]+$/g;

/** Pieces that come or go; beyond, what is marked is no help to a reader, and would take seconds to find. */
const mostEdits = 600;

/**
 * Where two texts differ: word by word; where that is too much, line by line; where that is too, as a whole. The same
 * two texts give the same answer on any machine, within some 50 ms of it.
 */
export const compareTexts = (before: string, after: string): Run[] =>
  comparePieces(before.match(wordPieces) ?? [], after.match(wordPieces) ?? []) ??
  comparePieces(before.match(linePieces) ?? [], after.match(linePieces) ?? []) ?? [
    [0, 0, before.length, after.length],
  ];

const piecesLength = (pieces: readonly string[]) =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

function comparePieces(before: string[], after: string[]): Run[] | undefined {
  const [was, is] = [before, after].map((pieces) => pieces.map((piece) => piece.trimEnd()));
  if (leastEdits(was!, is!) > mostEdits) return undefined;
  const changes = diffArrays(was!, is!, { maxEditLength: mostEdits });
  const runs: Run[] = [[0, 0, 0, 0]];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    const last = runs.at(-1)!;
    if (added) last[3] += piecesLength(after.slice(to, (to += count)));
    else if (removed) last[2] += piecesLength(before.slice(from, (from += count)));
    else {
      const stay = [
        piecesLength(before.slice(from, (from += count))),
        piecesLength(after.slice(to, (to += count))),
      ] as const;
      if (last[2] + last[3] > 0) runs.push([...stay, 0, 0]);
      else [last[0], last[1]] = stay;
    }
  }
  return changes && runs;
}

/** How many pieces must come or go at least, by how often each stands in either text; found in no time. */
function leastEdits(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const piece of before) left.set(piece, (left.get(piece) ?? 0) + 1);
  let common = 0;
  for (const piece of after) {
    const count = left.get(piece) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(piece, count - 1);
    }
  }
  return before.length + after.length - 2 * common;
}
