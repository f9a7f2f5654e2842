import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Translate } from "@/lib/i18n/translator";

/** What a file or a feed is asked: the address of its page, taken apart. */
export type FileAsked = {
  programme: string;
  /** The words of the address behind the programme. */
  path: readonly string[];
  /** The search of the address, unparsed and without the day. */
  search: Record<string, string>;
  language: Language;
  t: Translate;
  day: Day;
  /**
   * An absolute address in the same language and on the same day.
   * @param path behind the language, such as "/by-kz-2009-2016"
   */
  href: (path: string, search?: Record<string, string>) => string;
};
