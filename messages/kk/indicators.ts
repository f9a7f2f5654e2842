import type { indicators as en } from "../en/indicators";
import type { SameKeys } from "../shape";

export const indicators: SameKeys<typeof en> = {};
