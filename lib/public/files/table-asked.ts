import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Translate } from "@/lib/i18n/translator";

/** What the file of a list is asked: the same as its page. */
export type TableAsked = {
  programme: string;
  /** The words of the address behind the programme, such as "indicators", "trade". */
  path: readonly string[];
  /** The search of the address, unparsed: each list has a schema of its own. */
  search: Record<string, string>;
  day: Day;
  language: Language;
  t: Translate;
};
