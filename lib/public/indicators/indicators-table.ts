import type { Table } from "@/lib/export/table";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { figureCells, figureColumns } from "./figure-columns";
import { listIndicators } from "./list-indicators";

/** Every figure of every indicator as it could be known on a day. */
export async function indicatorsTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const rows = await listIndicators(programme, day);
  return {
    name: "indicators",
    columns: figureColumns(t),
    rows: rows.flatMap((row) => figureCells(row, language, t)),
  };
}
