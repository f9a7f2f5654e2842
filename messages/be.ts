import { forms } from "./be/forms";
import { shell } from "./be/shell";
import { words } from "./be/words";

export const be = { forms, shell, words } as const;
