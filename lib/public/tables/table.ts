import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Translate } from "@/lib/i18n/translator";

/** A text, a number, a day as "YYYY-MM-DD", or nothing. */
export type Cell = string | number | null;

/** A list as a file shows it, in the language of its reader. */
export type Table = {
  /** Name of the file, without its ending. */
  name: string;
  /** `key` is the same in every language; `label` is read by people. */
  columns: readonly { key: string; label: string; kind?: "number" | "day" }[];
  rows: Iterable<readonly Cell[]>;
  /** What the list was narrowed to, in words; empty where it is whole. */
  chosen?: string;
};

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
