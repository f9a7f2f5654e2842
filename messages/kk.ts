import { forms } from "./kk/forms";
import { shell } from "./kk/shell";
import { words } from "./kk/words";

export const kk = { forms, shell, words } as const;
