import type { mistakes as en } from "../en/mistakes";
import type { SameKeys } from "../shape";

export const mistakes: SameKeys<typeof en> = {};
