/** Search over everything. */
export const search = {} as const;
