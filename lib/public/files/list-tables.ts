import type { Table } from "@/lib/export/table";
import { agreementsTable } from "@/lib/public/agreements/agreements-table";
import { bodiesTable } from "@/lib/public/bodies/bodies-table";
import { bodyTable } from "@/lib/public/bodies/body-table";
import { changesTable } from "@/lib/public/changes/changes-table";
import { indicatorTable } from "@/lib/public/indicators/indicator-table";
import { indicatorsTable } from "@/lib/public/indicators/indicators-table";
import { meetingsTable } from "@/lib/public/meetings/meetings-table";
import { milestonesTable } from "@/lib/public/milestones/milestones-table";
import { timelineTable } from "@/lib/public/milestones/timeline-table";
import { plantsTable } from "@/lib/public/plants/plants-table";
import { reportsTable } from "@/lib/public/reports/reports-table";
import { searchTable } from "@/lib/public/search/search-table";
import { sourcesTable } from "@/lib/public/sources/sources-table";
import type { TableAsked } from "./table-asked";

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
