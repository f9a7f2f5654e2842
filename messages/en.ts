import { shell } from "./en/shell";
import { words } from "./en/words";

export const en = { shell, words } as const;
