import type { about as en } from "../en/about";
import type { SameKeys } from "../shape";

export const about: SameKeys<typeof en> = {};
