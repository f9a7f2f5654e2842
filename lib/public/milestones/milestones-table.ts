import type { Cell, Table } from "@/lib/export/table";
import { chosenFilters, filterFields } from "@/lib/labels/filter-fields";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { listMilestones } from "./list-milestones";
import type { MilestoneRow } from "./load-milestones";
import { MilestoneFilters } from "./milestone-filters";
import { selectMilestones } from "./select-milestones";
import { type TableColumn, tableColumns } from "./table-columns";
import { tableSideColumns } from "./table-side-columns";

/**
 * The list of milestones as its address shows it, all pages: what was promised, what came of it, and the
 * words of both sides.
 */
export async function milestonesTable(asked: TableAsked): Promise<Table> {
  const { programme, search, day, language, t } = asked;
  const filters = MilestoneFilters.parse(search);
  const [rows, { choices }] = await Promise.all([
    selectMilestones(programme, filters, day, language),
    listMilestones(programme, { ...filters, q: undefined }, day, language),
  ]);
  const { promised, sourced } = tableColumns(asked);
  const columns = [...promised, ...tableSideColumns(language, t), ...sourced];
  return {
    name: `${programme}-milestones-${day}`,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: linesOf(rows, columns),
    chosen: filterWords(filters, choices, asked),
  };
}

function filterWords(
  filters: MilestoneFilters,
  choices: Parameters<typeof filterFields>[0],
  { language, t }: TableAsked,
): string {
  const query = Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return chosenFilters(filterFields(choices, query, { language, t }), query, t)
    .map(({ label, word }) => `${label}: ${word}`)
    .join("; ");
}

function* linesOf(
  rows: readonly MilestoneRow[],
  columns: readonly TableColumn[],
): Iterable<Cell[]> {
  for (const row of rows) yield columns.map(({ of }) => of(row));
}
