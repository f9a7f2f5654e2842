import type { evidence } from "@/db/schema";
import { type FieldName, fieldNames, updateFields } from "./fields";
import type { UpdateWords } from "./words";

type Word<Name extends FieldName> = Exclude<UpdateWords[Name], undefined>;

/**
 * The words as the table holds them: a text that is missing is empty, anything else null. A column that is missing in
 * `db/schema/updates.ts`, or of another type, breaks the build where rows are read and written.
 */
export type StoredWords = {
  [Name in FieldName]: undefined extends UpdateWords[Name] ? Word<Name> | null : Word<Name>;
};

/** What the table is to hold of some words. */
export const columnsOf = (words: UpdateWords): StoredWords =>
  Object.fromEntries(
    fieldNames.map((name) => [
      name,
      words[name] ?? (updateFields[name].kind === "text" ? "" : null),
    ]),
  ) as StoredWords;

type Document = Pick<
  typeof evidence.$inferSelect,
  "title" | "number" | "issuedOn" | "address" | "release"
>;

/** The words of a stored update, in the form they are typed in. */
export const updateWords = (stored: StoredWords, documents: readonly Document[]): UpdateWords => ({
  ...(Object.fromEntries(fieldNames.map((name) => [name, stored[name] ?? undefined])) as Omit<
    UpdateWords,
    "evidence"
  >),
  evidence: documents.map(({ address, issuedOn, ...document }) => ({
    ...document,
    issuedOn: issuedOn ?? undefined,
    address: address ?? undefined,
  })),
});
