import type { scopes as en } from "../en/scopes";
import type { SameKeys } from "../shape";

export const scopes: SameKeys<typeof en> = {};
