import { shell } from "./kk/shell";
import { words } from "./kk/words";

export const kk = { shell, words } as const;
