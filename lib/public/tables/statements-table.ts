import { readText } from "@/lib/i18n/read-text";
import { countedTopics, listStatements } from "@/lib/public/list-statements";
import { sourceCells, sourceColumns } from "./cells";
import type { Cell, Table, TableAsked } from "./table";

/** The contradicting counts of plants, projects and agreements, each with who said it and when. */
export async function statementsTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const rows = await listStatements(programme, Object.values(countedTopics).flat(), day);
  return {
    name: "statements",
    columns: [
      { key: "topic", label: t("plants.table.topic") },
      { key: "saidOn", label: t("plants.counting.said"), kind: "day" },
      { key: "precision", label: t("plants.table.stagePrecision") },
      { key: "speaker", label: t("plants.counting.speaker") },
      { key: "side", label: t("plants.table.side") },
      { key: "number", label: t("plants.counting.number"), kind: "number" },
      { key: "text", label: t("plants.counting.text") },
      ...sourceColumns(t),
    ],
    rows: rows.map((row): Cell[] => [
      row.topic,
      row.saidOn,
      row.precision === "unknown" ? null : t(`words.precision.${row.precision}`),
      readText(row.speaker, language).text,
      row.sideCode ? t(`words.side.${row.sideCode}`) : null,
      row.number,
      readText(row.text, language).text,
      ...sourceCells(row, t),
    ]),
  };
}
