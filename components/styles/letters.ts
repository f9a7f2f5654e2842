import cyrillicExtended from "@fontsource-variable/golos-text/files/golos-text-cyrillic-ext-wght-normal.woff2";
import cyrillic from "@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2";
import latin from "@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2";
import type { Language } from "@/db/vocabulary";

/** The files of letters that a language is written with (fonts.css), to be asked for before the styles are read. */
export const letters: Record<Language, readonly string[]> = {
  en: [latin],
  ru: [latin, cyrillic],
  be: [latin, cyrillic],
  kk: [latin, cyrillic, cyrillicExtended],
};
