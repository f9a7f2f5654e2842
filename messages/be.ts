import { shell } from "./be/shell";
import { words } from "./be/words";

export const be = { shell, words } as const;
