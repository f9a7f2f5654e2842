import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Table } from "./table";

/** A list on its way into a file, with what whoever finds the file later must know of it. */
export type Exported = Pick<Table, "columns" | "rows"> & {
  title: string;
  /** The page that shows the same, with its search. */
  address: string;
  asOf: Day;
  language: Language;
  /** What the part about the file is called, where it is a part of its own. */
  aboutTitle: string;
  /** What each line about the file is called, and what it says. */
  about: readonly (readonly [label: string, text: string])[];
};
