import { shell } from "./ru/shell";
import { words } from "./ru/words";

export const ru = { shell, words } as const;
