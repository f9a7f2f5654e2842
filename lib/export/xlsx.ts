import { daysBetween, isDay } from "@/lib/dates/day";
import { batchesOf } from "./batches-of";
import type { Exported } from "./exported";
import { spreadsheetText } from "./spreadsheet-text";
import type { Cell, Table } from "./table";
import { xlsxFrame } from "./xlsx-frame";
import { xmlText } from "./xml-text";
import { zipped } from "./zip";

type Column = Table["columns"][number];

/** Places in the list of styles (xlsx-frame.ts). */
const style = { head: 1, day: 2, wrapped: 3 } as const;

/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const dayZero = "1899-12-30";

// Excel reads "_x0041_" as a character by its number.
const unnumbered = (text: string) => text.replaceAll(/_x(?=[\da-f]{4}_)/gi, "_x005F_x");

/** What stands in a cell, and in which style; null for an empty one. */
type Content = { attributes: string; inside: string } | null;

const textCell = (value: string, styled = 0): Content => ({
  attributes: ` t="inlineStr" s="${styled}"`,
  inside: `<is><t xml:space="preserve">${xmlText(unnumbered(spreadsheetText(value)))}</t></is>`,
});

function contentOf(cell: Cell, kind: Column["kind"]): Content {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { attributes: "", inside: `<v>${cell}</v>` } : null;
  if (kind === "day" && isDay(cell))
    return {
      attributes: ` s="${style.day}"`,
      inside: `<v>${daysBetween(dayZero, cell)}</v>`,
    };
  return textCell(cell);
}

/** Column 0 is A, 26 is AA. */
const columnLetters = (column: number): string =>
  (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) +
  String.fromCodePoint(65 + (column % 26));

function rowOf(number: number, cells: readonly Content[]): string {
  const written = cells.map((cell, column) =>
    cell ? `<c r="${columnLetters(column)}${number}"${cell.attributes}>${cell.inside}</c>` : "",
  );
  return `<row r="${number}">${written.join("")}</row>`;
}

const widthOf = ({ label, kind }: Column) =>
  Math.max(kind ? 12 : 28, Math.min(label.length + 2, 60));

function* sheetOf(widths: readonly number[], isHeaded: boolean, rows: Iterable<string>) {
  const pane = isHeaded
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : "";
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${pane}<cols>${columns.join("")}</cols><sheetData>`;
  yield* rows;
  yield "</sheetData></worksheet>";
}

function* rowsOf({ columns, rows }: Exported) {
  let number = 1;
  yield rowOf(
    number,
    columns.map(({ label }) => textCell(label, style.head)),
  );
  for (const batch of batchesOf(rows))
    yield batch
      .map((row) =>
        rowOf(
          (number += 1),
          row.map((cell, index) => contentOf(cell, columns[index]?.kind)),
        ),
      )
      .join("");
}

/**
 * A list as an Office Open XML workbook (ECMA-376), a part at a time: the list under a frozen head, with
 * numbers as numbers and days as days of no time zone; on a second sheet what it is. Texts are stored as
 * texts, never as formulas.
 */
export function xlsxOf(list: Exported): AsyncGenerator<Uint8Array> {
  const about = list.about.map(([label, said], index) =>
    rowOf(index + 1, [textCell(label, style.head), textCell(said, style.wrapped)]),
  );
  return zipped([
    ...xlsxFrame(list.title, list.aboutTitle),
    {
      name: "xl/worksheets/sheet1.xml",
      content: sheetOf(list.columns.map(widthOf), true, rowsOf(list)),
    },
    { name: "xl/worksheets/sheet2.xml", content: sheetOf([24, 90], false, about) },
  ]);
}
