import { unknownThing } from "@/lib/errors";
import type { Table } from "@/lib/export/table";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { figureCells, figureColumns } from "./figure-columns";
import { loadIndicators } from "./load-indicators";

/**
 * Every figure of one indicator as it could be known on a day, of all its flows.
 * @throws Refusal 404
 */
export async function indicatorTable({
  programme,
  path,
  day,
  language,
  t,
}: TableAsked): Promise<Table> {
  const slug = path[1];
  const row = (await loadIndicators(programme, day)).find((one) => one.slug === slug);
  if (!row) throw unknownThing();
  return {
    name: `indicator-${row.slug}`,
    columns: figureColumns(t),
    rows: figureCells(row, language, t),
  };
}
