import { forms } from "./en/forms";
import { history } from "./en/history";
import { shell } from "./en/shell";
import { words } from "./en/words";

export const en = { forms, history, shell, words } as const;
