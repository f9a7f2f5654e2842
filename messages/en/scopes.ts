/** Pages of a plan, an area, a body. */
export const scopes = {} as const;
