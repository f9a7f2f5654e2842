import type { SeedDay, SeedTerm } from "./shapes";

type Of = Pick<SeedTerm, "setOn"> &
  Partial<
    Pick<
      SeedTerm,
      "source" | "provenance" | "knownOn" | "language" | "reason" | "decidedBy" | "asWritten"
    >
  >;

const sourcedTerm = (of: Of) =>
  ({ language: "en", provenance: "press", ...of }) as const satisfies Partial<SeedTerm>;

/** A term that names a calendar year. */
export const yearTerm = (year: number, of: Of): SeedTerm => ({
  asWritten: String(year),
  precision: "year",
  firstOn: `${year}-01-01`,
  lastOn: `${year}-12-31`,
  ...sourcedTerm(of),
});

/** A term that names a first and a last year. */
export const spanTerm = (first: number, last: number, of: Of): SeedTerm => ({
  asWritten: `${first}–${last}`,
  precision: "span",
  firstOn: `${first}-01-01`,
  lastOn: `${last}-12-31`,
  ...sourcedTerm(of),
});

/** A term that names a month, by its first and last day. */
export const monthTerm = (
  asWritten: string,
  firstOn: SeedDay,
  lastOn: SeedDay,
  of: Of,
): SeedTerm => ({
  precision: "month",
  ...{ firstOn, lastOn },
  ...sourcedTerm(of),
  asWritten,
});

/** No source states a term. */
export const noTerm = (setOn: SeedDay): SeedTerm => ({
  asWritten: "not stated",
  precision: "unknown",
  ...sourcedTerm({ setOn, provenance: "illustrative" }),
});

/** Work that goes on without an end of its own. */
export const standingTerm = (of: Of): SeedTerm => ({
  asWritten: "standing",
  precision: "standing",
  ...sourcedTerm({ provenance: "illustrative", ...of }),
});
