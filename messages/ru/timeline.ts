import type { timeline as en } from "../en/timeline";
import type { SameKeys } from "../shape";

export const timeline: SameKeys<typeof en> = {};
