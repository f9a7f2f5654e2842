import { forms } from "./be/forms";
import { history } from "./be/history";
import { shell } from "./be/shell";
import { words } from "./be/words";

export const be = { forms, history, shell, words } as const;
