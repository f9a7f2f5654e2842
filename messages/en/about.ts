/** About the data, the accessibility statement, and the proof. */
export const about = {} as const;
