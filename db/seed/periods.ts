// The period of a figure, as the columns of a value have it.

export const year = (year: number) => ({
  periodKind: "year" as const,
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-12-31`,
});

export const half = (year: number) => ({
  periodKind: "half" as const,
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-06-30`,
});

export const firstQuarter = (year: number) => ({
  periodKind: "quarter" as const,
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-03-31`,
});

/** From the first day of the year to "MM-DD". */
export const months = (year: number, lastOn: string) => ({
  periodKind: "months" as const,
  periodFirstOn: `${year}-01-01`,
  periodLastOn: `${year}-${lastOn}`,
});

export const singleDay = (on: string) => ({
  periodKind: "day" as const,
  periodFirstOn: on,
  periodLastOn: on,
});
