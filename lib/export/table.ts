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
