// When a statement was made. It was known on that day unless another is given.

export const onDay = (saidOn: string) => ({ saidOn, knownOn: saidOn, precision: "day" as const });
export const inMonth = (saidOn: string) => ({
  saidOn,
  knownOn: saidOn,
  precision: "month" as const,
});
export const inYear = (saidOn: string, knownOn = saidOn) => ({
  saidOn,
  knownOn,
  precision: "year" as const,
});
