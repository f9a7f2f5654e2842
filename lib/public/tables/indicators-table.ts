import { listIndicators } from "@/lib/public/list-indicators";
import { figureCells, figureColumns } from "./figure-columns";
import type { Table, TableAsked } from "./table";

/** Every figure of every indicator as it could be known on a day. */
export async function indicatorsTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const rows = await listIndicators(programme, day);
  return {
    name: "indicators",
    columns: figureColumns(t),
    rows: rows.flatMap((row) => figureCells(row, language, t)),
  };
}
