import * as fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { xlsxOf } from "@/lib/export/xlsx";
import { sheetName } from "@/lib/export/xlsx-frame";
import { aList } from "./sample-list";

async function bytesOf(...list: Parameters<typeof aList>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxOf(aList(...list))) parts.push(part);
  return Buffer.concat(parts);
}
const read = async (...list: Parameters<typeof aList>) =>
  readExcelFile(await bytesOf(...list), { trim: false });

test("numbers are numbers, days are days, texts are texts, nothing is nothing", async () => {
  const [list, about] = await read({
    rows: [
      ["Пункт <1> & “ә”\n2", -1.5, "2012-05-31"],
      [" spaced ", 0, null],
      [null, null, "1970-01-01"],
    ],
  });
  expect(list).toEqual({
    sheet: "Milestones",
    data: [
      ["Title", "Count", "Due"],
      ["Пункт <1> & “ә”\n2", -1.5, new Date("2012-05-31T00:00:00Z")],
      [" spaced ", 0, null],
      [null, null, new Date("1970-01-01T00:00:00Z")],
    ],
  });
  expect(about).toEqual({ sheet: "About this file", data: [["Day", "1 June 2012"]] });
});

test("any text comes back, and none is stored as a formula", async () => {
  const texts = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `=${text}`);
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const [list] = await read({ rows: [[text, null, null]] });
      const plain = text.replaceAll(/\p{Cc}/gu, "");
      expect(String(list!.data[1]![0]).replaceAll(/\p{Cc}/gu, "")).toBe(`'${plain}`);
    }),
    { numRuns: 30 },
  );
});

test("a text longer than a cell of Excel ends in a mark, between characters", async () => {
  const [list] = await read({ rows: [[`a${"😀".repeat(20_000)}`, null, null]] });
  const text = String(list!.data[1]![0]);
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text).toMatch(/😀…$/u);
});

test("the same list gives the same bytes, and characters that XML cannot hold are left out", async () => {
  const rows = [["a\u0000b\uFFFEc\uD800d", 1, null]] as const;
  expect(await bytesOf({ rows })).toEqual(await bytesOf({ rows }));
  expect((await read({ rows }))[0]!.data[1]![0]).toBe("abcd");
});

test("a sheet has a name that Excel takes", async () => {
  expect(sheetName("Plan: [2012/2013] 'what?'".repeat(3))).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(sheetName("''")).toBe("1");
  const sheets = await read({ title: "Same", aboutTitle: "Same" });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Same", "2"]);
});
