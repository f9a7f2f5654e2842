import type { Exported } from "@/lib/export/exported";

export const aList = (changes: Partial<Exported> = {}): Exported => ({
  title: "Milestones",
  address: "https://tracker.example/en/by-kz-2009-2016/milestones?area=energy",
  asOf: "2012-06-01",
  language: "en",
  aboutTitle: "About this file",
  about: [["Day", "1 June 2012"]],
  columns: [
    { key: "title", label: "Title" },
    { key: "count", label: "Count", kind: "number" },
    { key: "due", label: "Due", kind: "day" },
  ],
  rows: [],
  ...changes,
});

/** The cells of a CSV file by the rules of RFC 4180. */
export function readCsv(file: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`,
    "gy",
  );
  const text = file.replace(/^\uFEFF/, "");
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
