import type { files as en } from "../en/files";
import type { SameKeys } from "../shape";

export const files: SameKeys<typeof en> = {};
