import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

/** What every drawing of the site is given beside its data. */
export type Texts = {
  language: Language;
  t: Translate;
  /** An address in the same language and on the same day. */
  href: (path: string, query?: Record<string, string | undefined>) => string;
};
