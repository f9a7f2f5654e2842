import { changesTable } from "./changes-table";
import { milestonesTable } from "./milestones-table";
import { reportsTable } from "./reports-table";
import type { Table, TableAsked } from "./table";

/** Sections that can be lists; each has its name in the masthead. */
type Section =
  | "milestones"
  | "timeline"
  | "bodies"
  | "indicators"
  | "plants"
  | "agreements"
  | "meetings"
  | "reports"
  | "changes"
  | "search";

type Ask = (asked: TableAsked) => Promise<Table>;

/** The lists that can be downloaded, by their address behind the programme; a star stands for one word. */
const tables: Partial<Record<Section | `${Section}/*`, Ask>> = {
  changes: changesTable,
  milestones: milestonesTable,
  reports: reportsTable,
};

/** The list at an address behind the programme, with its section; null where there is none. */
export function findTable(path: readonly string[]): { section: Section; ask: Ask } | null {
  const [section = "", ...words] = path;
  const address = [section, ...words.map(() => "*")].join("/");
  const ask = Object.hasOwn(tables, address) ? tables[address as Section] : undefined;
  return ask ? { section: section as Section, ask } : null;
}
