import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

/** What every drawing of a staff page is given beside its data. */
export type WorkTexts = { language: Language; t: Translate; href: (path: string) => string };
