import { forms } from "./en/forms";
import { shell } from "./en/shell";
import { words } from "./en/words";

export const en = { forms, shell, words } as const;
