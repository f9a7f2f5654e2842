import type { search as en } from "../en/search";
import type { SameKeys } from "../shape";

export const search: SameKeys<typeof en> = {};
