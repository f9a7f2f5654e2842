import type { UpdateStep } from "@/db/vocabulary";
import { contentHash, covers, hashVersion } from "./content-hash";
import type { UpdateWords } from "./words";

/** A step that was taken, and over what. */
export type Hashed = { step: UpdateStep; contentHash: Uint8Array; hashVersion: number };

/**
 * What the next step of an update is taken over. Words change before a submission alone, so any other step keeps to the
 * version of the one before it, whatever the program has come to sign since: no deploy voids a signature. Words that
 * come back unchanged keep theirs, too; but what its version leaves out, a signature has not signed.
 * @param taken the steps so far, oldest first
 * @returns `isSigned`: whether the other side has put its signature to just these words
 */
export function hashForStep(step: UpdateStep, words: UpdateWords, taken: readonly Hashed[]) {
  const isOver = (one: Hashed) => contentHash(words, one.hashVersion).equals(one.contentHash);
  const signature = taken.findLast((one) => one.step === "countersign" && isOver(one));
  const kept =
    step === "submit"
      ? [signature, taken[0]].find((one) => one && covers(one.hashVersion, words))
      : taken.at(-1);
  const version = kept?.hashVersion ?? hashVersion;
  return {
    contentHash: contentHash(words, version),
    hashVersion: version,
    isSigned: signature?.hashVersion === version,
  };
}
