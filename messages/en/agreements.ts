/** Agreements of the two countries. */
export const agreements = {} as const;
