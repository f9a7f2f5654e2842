import { claims, confidences, languages, percentGaps } from "@/db/vocabulary";

/** What kind of word a field holds; the limit of a text is in characters, a line break counting once. */
type Kind =
  | { kind: "choice"; of: readonly string[]; control: "radio" | "select"; isRequired?: true }
  | { kind: "percent" }
  | { kind: "day" }
  | { kind: "text"; limit: number; rows: number };

/**
 * Who reads it: the world, once it is published; the reviewers of both sides; or the own side alone. Only what the
 * world reads has a place in the index `updates_words`, or is marked in each version against the one before it.
 */
type Readers =
  | { readers: "public"; searched: number | null; isCompared: boolean }
  | { readers: "reviewers" | "side"; searched: null; isCompared: false };

export type UpdateField = Kind &
  Readers & {
    /** The first version of the hash that covers it (`content-hash.ts`); null where nobody signs it. */
    signedSince: number | null;
    /** Its place where the words are read, or the field whose line it continues; null where it has no line. */
    place: number | string | null;
  };

const open = { readers: "public", searched: null, isCompared: true } as const;
const inside = { searched: null, isCompared: false } as const;
const select = { kind: "choice", control: "select" } as const;
const text = { kind: "text", limit: 8000, rows: 3 } as const;

/**
 * Every word of an update, in the order of the form. What can be derived is derived from here, and the rest is checked
 * against it: see CONTRIBUTING, "A new field of an update". Documents are rows of their own (`words.ts`).
 */
export const updateFields = {
  claim: { ...open, kind: "choice", of: claims, control: "radio", signedSince: 1, place: 10 },
  percentDone: { ...open, kind: "percent", signedSince: 1, place: "claim" },
  /** Why there is no per cent. */
  percentGap: { ...open, ...select, of: percentGaps, signedSince: 1, place: "claim" },
  publicText: { ...open, ...text, rows: 6, searched: 1, signedSince: 1, place: 30 },
  /** Of everything that is typed; versions in two languages are not compared. */
  language: {
    ...open,
    ...select,
    of: languages,
    isRequired: true,
    isCompared: false,
    signedSince: 1,
    place: null,
  },
  confidence: { ...open, ...select, of: confidences, signedSince: 1, place: 20 },
  /** Why the side judges otherwise than the computed confidence. */
  confidenceReason: {
    ...open,
    ...text,
    limit: 2000,
    rows: 2,
    searched: 4,
    signedSince: 1,
    place: "confidence",
  },
  forecastOn: { ...open, kind: "day", signedSince: 1, place: 60 },
  obstacles: { ...open, ...text, searched: 2, signedSince: 1, place: 40 },
  nextSteps: { ...open, ...text, searched: 3, signedSince: 1, place: 50 },
  decisionsNeeded: { ...inside, ...text, readers: "reviewers", signedSince: 1, place: 70 },
  internalNote: { ...inside, ...text, readers: "side", signedSince: null, place: 80 },
} as const satisfies Record<string, UpdateField>;

export type FieldName = keyof typeof updateFields;
/** The names of the fields of which something is true. */
export type FieldWhere<Condition> = {
  [Name in FieldName]: (typeof updateFields)[Name] extends Condition ? Name : never;
}[FieldName];

/** Those that begin a line with a heading where the world reads them; what the public will read needs none. */
export type HeadedField = Exclude<FieldWhere<{ readers: "public"; place: number }>, "publicText">;

export const fieldNames = Object.keys(updateFields) as FieldName[];

export const fieldsWhere = <const Condition extends Partial<Record<keyof UpdateField, unknown>>>(
  condition: Condition,
) =>
  fieldNames.filter((name) =>
    Object.entries(condition).every(
      ([key, wanted]) => updateFields[name][key as keyof UpdateField] === wanted,
    ),
  ) as FieldWhere<Condition>[];

/** What the search looks into, in the order of the index. */
export const searchedFields = fieldNames
  .filter((name): name is FieldWhere<{ searched: number }> => updateFields[name].searched !== null)
  .sort((a, b) => updateFields[a].searched - updateFields[b].searched);
