/** Indicators and their charts. */
export const indicators = {} as const;
