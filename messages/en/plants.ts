/** Plants and projects, and their map. */
export const plants = {} as const;
