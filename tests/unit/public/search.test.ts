import { describe, expect, test } from "vitest";
import { piecesOf } from "@/lib/public/search/mark-words";
import { pagesThatSay } from "@/lib/public/search/pages-that-say";
import { cleanQuestion, readQuestion } from "@/lib/public/search/read-question";
import { slipsBetween } from "@/lib/public/search/slips-between";
import { formsOf } from "@/lib/public/search/word-forms";

const words = (asked: string) => readQuestion(asked).terms.map(({ words: each }) => each.join(" "));

describe("what was typed", () => {
  test("words are apart, quoted ones together, those with a minus are not wanted", () => {
    expect(readQuestion('tractors «сборка в Минске» -Pavlodar -"East Kazakhstan"').terms).toEqual([
      { words: ["tractors"], isExcluded: false },
      { words: ["сборка", "в", "Минске"], isExcluded: false },
      { words: ["Pavlodar"], isExcluded: true },
      { words: ["East", "Kazakhstan"], isExcluded: true },
    ]);
  });

  test("a hyphen inside of a word is no minus, and joins what must stand together", () => {
    expect(words("MTZ-82 аб'ём")).toEqual(["MTZ 82", "аб'ём"]);
  });

  test("the number of a milestone is known, with its plan or without", () => {
    expect(readQuestion("2.7").code).toEqual({ plan: null, code: "2.7" });
    expect(readQuestion("2012-2013/2.7").code).toEqual({ plan: "2012-2013", code: "2.7" });
    expect(readQuestion("2.7 tractors").code).toBeNull();
  });

  test("nothing is asked where nothing is wanted", () => {
    for (const asked of ["", "-tractors", '""', "!!! ??? …", "🚜", "%_\\"])
      expect(readQuestion(asked).terms, asked).toEqual([]);
  });

  test("control characters go, and what is too long is cut, never through a character", () => {
    expect(cleanQuestion(" a\u0000b\n\tc ")).toBe("a b c");
    expect(cleanQuestion("🚜".repeat(150))).not.toMatch(/\p{Cs}/u);
    expect(cleanQuestion(`${"x".repeat(199)}🚜`)).toBe("x".repeat(199));
  });
});

describe("the forms of a word, in the Latin spelling", () => {
  test("all forms and spellings of a long word begin alike", () => {
    const forms = (list: string) =>
      new Set(list.split(" ").flatMap((word) => formsOf(word, false)[0]!.token));
    expect(
      forms("traktor traktors traktorov traktarov traktari traktorlar traktorlarinin").size,
    ).toBe(1);
    expect(forms("kostanai kustanai kastanaiskai kostanaiskoi kostanaidin kostanaida").size).toBe(
      1,
    );
    expect(forms("bulegenov bolegenov bulegenav bulegenova").size).toBe(1);
  });

  test("a short word is not taken for the beginning of a longer one", () => {
    expect(formsOf("plan", true).some(({ isBeginning }) => isBeginning)).toBe(false);
    expect(formsOf("plan", true).map(({ token }) => token)).not.toContain("plant");
    expect(formsOf("joldar", true).map(({ token }) => token)).toContain("jol");
  });
});

test("a slip is a letter left out, added, changed, or two swapped", () => {
  expect(slipsBetween("traktor", "traktor")).toBe(0);
  for (const slip of ["tarktor", "traktr", "trakttor", "traktar"])
    expect(slipsBetween(slip, "traktor"), slip).toBe(1);
  expect(slipsBetween("minsk", "brest")).toBe(4);
});

test("a text in pieces is the text, whatever is marked", () => {
  const text = "«Трактор», tractor; ТРАКТОР 82.";
  const pieces = piecesOf(text, new Set(["трактор", "82"]));
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
    "Трактор",
    "ТРАКТОР",
    "82",
  ]);
});

describe("the pages about the site", () => {
  test("answer in any language, without what is not wanted, and not by the names of their texts", async () => {
    expect(await pagesThatSay("WCAG")).toEqual(["accessibility"]);
    expect(await pagesThatSay("доступности")).toContain("accessibility");
    expect(await pagesThatSay("WCAG -JavaScript")).toEqual([]);
    expect(await pagesThatSay("languagesText")).toEqual([]);
    expect(await pagesThatSay("-WCAG")).toEqual([]);
    expect(await pagesThatSay("")).toEqual([]);
  });
});
