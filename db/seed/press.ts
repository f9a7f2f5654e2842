/** What the press says, of which nothing official is known. */
export const press = { provenance: "press" as const };
