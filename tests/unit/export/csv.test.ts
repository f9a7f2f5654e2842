import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "@/lib/export/csv";
import { aList, readCsv } from "./sample-list";

const fileOf = (...list: Parameters<typeof aList>) => [...csvOf(aList(...list))].join("");
const formula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r])/u;

// What attackers begin with, mixed into whatever text.
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        '"',
        ";",
        ",",
        " ",
        "＝",
        "\u200b",
        "ә",
      ),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((parts) => parts.join("").replaceAll("'", "’"));

test("says UTF-8, separates as spreadsheets of the language do, and keeps numbers numbers", () => {
  const rows = [
    ["Пункт, адзін", -1.5, "2012-05-31"],
    [null, null, null],
  ] as const;
  expect(fileOf({ rows })).toBe(
    '\uFEFF"Title","Count","Due"\r\n"Пункт, адзін",-1.5,"2012-05-31"\r\n,,\r\n',
  );
  expect(fileOf({ rows, language: "kk" })).toContain('"Пункт, адзін";-1.5;"2012-05-31"\r\n');
});

test("every text comes back as it was, but for apostrophes before what would be a formula", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("en", "ru"), (text, language) => {
      const separator = language === "en" ? "," : ";";
      const rows = readCsv(fileOf({ rows: [[text, 7, null]], language }), separator);
      expect(rows).toHaveLength(2);
      expect(rows[1]!.map((cell) => cell.replaceAll("'", ""))).toEqual([text, "7", ""]);
    }),
  );
});

test("no cell is a formula, also for a reader who separates otherwise or knows no quotes", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const file = fileOf({ rows: [[text, 7, null]] });
      expect(
        readCsv(file, ",")
          .flat()
          .filter((cell) => formula.test(cell)),
      ).toEqual([]);
      for (const cell of file.split(/[;,\t\r\n]/)) expect(cell).not.toMatch(formula);
    }),
  );
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "  =1",
  "\u00a0=1",
  "＝1+1",
  "\u200b-1",
])("defuses %j", (text) => {
  expect(readCsv(fileOf({ rows: [[text, 0, null]] }), ",")[1]![0]).toMatch(/^'/);
});
