import { createHash } from "node:crypto";
import { type FieldName, fieldNames, updateFields } from "./fields";
import type { UpdateWords } from "./words";

const since = (name: FieldName) => updateFields[name].signedSince ?? Number.POSITIVE_INFINITY;

/** The version of the hash that a new update is signed with: the first that covers every field. */
export const hashVersion = Math.max(...fieldNames.map(since).filter(Number.isFinite));

/** What version 1 told as empty; all else that is empty is left out, so that a field which comes later changes nothing. */
const toldEmpty = new Set<FieldName>(["publicText", "obstacles", "nextSteps", "decisionsNeeded"]);

const isEmpty = (word: UpdateWords[FieldName]) => word === undefined || word === "";

/** Whether a version covers all that is said: words which it leaves out would be signed by nobody. */
export const covers = (version: number, words: UpdateWords): boolean =>
  fieldNames.every(
    (name) =>
      updateFields[name].signedSince === null || since(name) <= version || isEmpty(words[name]),
  );

/**
 * SHA-256 over what a reviewer agrees to: the fields that are signed by a version, by name, then the documents without
 * who may read them. The same words give the same hash, so an edit without a change keeps a signature, and any other
 * voids it. A version never changes, nor does the hash of what was stored under it.
 */
export function contentHash(words: UpdateWords, version: number): Buffer {
  const told = fieldNames
    .filter((name) => since(name) <= version && (toldEmpty.has(name) || !isEmpty(words[name])))
    .sort();
  const content = {
    ...Object.fromEntries(told.map((name) => [name, words[name]])),
    evidence: words.evidence.map(({ title, number, issuedOn, address }) => [
      title,
      number,
      issuedOn ?? "",
      address ?? "",
    ]),
  };
  return createHash("sha256").update(JSON.stringify(content)).digest();
}
