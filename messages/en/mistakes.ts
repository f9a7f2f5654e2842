/** Reporting a mistake, and its triage. */
export const mistakes = {} as const;
