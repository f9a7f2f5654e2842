import type { plants as en } from "../en/plants";
import type { SameKeys } from "../shape";

export const plants: SameKeys<typeof en> = {};
