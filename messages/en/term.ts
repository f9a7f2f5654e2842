/** A term as words. */
export const term = {
  month: "{month}",
  quarter: "quarter {n} of {year}",
  half: "{n, select, 1 {first} other {second}} half of {year}",
  year: "{year}",
  span: "{first}–{last}",
  yearly: "every year",
  standing: "throughout",
  session: "before the session",
  unknown: "term not found",
} as const;
