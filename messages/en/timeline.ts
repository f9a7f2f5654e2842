/** The timeline 2009–2016. */
export const timeline = {} as const;
