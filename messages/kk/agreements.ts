import type { agreements as en } from "../en/agreements";
import type { SameKeys } from "../shape";

export const agreements: SameKeys<typeof en> = {};
