import type { LocalText } from "@/db/columns";
import type { Language } from "@/db/vocabulary";

/** A text in all four languages; the function's name is the language in which the source has it. */
const from =
  (original: Language) =>
  (en: string, ru: string, be: string, kk: string): LocalText => ({ original, en, ru, be, kk });

export const en = from("en");
export const ru = from("ru");
export const be = from("be");
export const kk = from("kk");
