import { forms } from "./kk/forms";
import { history } from "./kk/history";
import { shell } from "./kk/shell";
import { words } from "./kk/words";

export const kk = { forms, history, shell, words } as const;
