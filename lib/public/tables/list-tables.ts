import { agreementsTable } from "./agreements-table";
import { bodiesTable } from "./bodies-table";
import { bodyTable } from "./body-table";
import { changesTable } from "./changes-table";
import { indicatorTable } from "./indicator-table";
import { indicatorsTable } from "./indicators-table";
import { meetingsTable } from "./meetings-table";
import { milestonesTable } from "./milestones-table";
import { plantsTable } from "./plants-table";
import { reportsTable } from "./reports-table";
import { searchTable } from "./search-table";
import { sourcesTable } from "./sources-table";
import type { Table, TableAsked } from "./table";
import { timelineTable } from "./timeline-table";

/** Sections that can be lists; each has its name in the frame. */
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
  | "search"
  | "about";

type Ask = (asked: TableAsked) => Promise<Table>;

/** The lists that can be downloaded, by their address behind the programme; a star stands for one word. */
const tables: Partial<Record<Section | `${Section}/*`, Ask>> = {
  about: sourcesTable,
  agreements: agreementsTable,
  bodies: bodiesTable,
  "bodies/*": bodyTable,
  changes: changesTable,
  indicators: indicatorsTable,
  "indicators/*": indicatorTable,
  meetings: meetingsTable,
  milestones: milestonesTable,
  plants: plantsTable,
  reports: reportsTable,
  search: searchTable,
  timeline: timelineTable,
};

/** The list at an address behind the programme, with its section; null where there is none. */
export function findTable(path: readonly string[]): { section: Section; ask: Ask } | null {
  const [section = "", ...words] = path;
  const address = [section, ...words.map(() => "*")].join("/");
  const ask = Object.hasOwn(tables, address) ? tables[address as Section] : undefined;
  return ask ? { section: section as Section, ask } : null;
}
