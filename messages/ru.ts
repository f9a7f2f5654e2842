import { forms } from "./ru/forms";
import { history } from "./ru/history";
import { shell } from "./ru/shell";
import { words } from "./ru/words";

export const ru = { forms, history, shell, words } as const;
