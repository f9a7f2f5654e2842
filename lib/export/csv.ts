import { stringify } from "csv-stringify/sync";
import { batchesOf } from "./batches-of";
import type { Exported } from "./exported";
import { separatedText } from "./spreadsheet-text";

const safe = (cell: string | number | null) =>
  typeof cell === "string" ? separatedText(cell) : cell;

/**
 * A list as CSV (RFC 4180, every text in quotes), with the mark by which spreadsheets know UTF-8. The
 * separator is the one that they expect where the language is at home: a comma in English, a semicolon
 * where the comma stands in numbers. Numbers themselves keep their point.
 */
export function* csvOf({ columns, rows, language }: Exported): Generator<string> {
  const form = {
    delimiter: language === "en" ? "," : ";",
    record_delimiter: "windows",
    quoted_string: true,
  } as const;
  yield `\uFEFF${stringify([columns.map(({ label }) => safe(label))], form)}`;
  for (const batch of batchesOf(rows))
    yield stringify(
      batch.map((row) => row.map(safe)),
      form,
    );
}
