import { forms } from "./ru/forms";
import { shell } from "./ru/shell";
import { words } from "./ru/words";

export const ru = { forms, shell, words } as const;
