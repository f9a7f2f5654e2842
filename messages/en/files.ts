/** Files and feeds of a page. */
export const files = {} as const;
