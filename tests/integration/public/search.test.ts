import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rankMilestones } from "@/lib/public/milestones/rank-milestones";
import { searchEverything } from "@/lib/public/search/search-everything";
import { SearchFilters } from "@/lib/public/search/search-filters";
import { translator } from "@/lib/i18n/translator";
import { searchTable } from "@/lib/public/search/search-table";
import { excerptText } from "@/lib/public/search/shown-hit";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const programme = "by-kz-2009-2016";
const today = "2012-06-01";
let url: string;

const search = (q: string, more: { day?: string; kind?: string; page?: string } = {}) => {
  const { day = today, ...filters } = more;
  return searchEverything(programme, SearchFilters.parse({ q, ...filters }), day, "en");
};
const found = async (q: string) =>
  (await search(q)).hits.map(
    ({ kind, address, title }) => address ?? `${kind} ${excerptText(title)}`,
  );
const ranked = async (q: string, day = today) => [
  ...(await rankMilestones(programme, q, day)).keys(),
];

beforeAll(async () => {
  url = await createTestDatabase("road-map");
});
afterAll(() => dropTestDatabase(url));

/** Every one of the words finds what the first finds, and that is something. */
async function expectSame(words: string[]) {
  const first = (await found(words[0]!)).sort();
  expect(first.length, words[0]).toBeGreaterThan(0);
  for (const word of words) {
    expect((await found(word)).sort(), word).toEqual(first);
    expect((await search(word)).near, word).toBeNull();
  }
  return first;
}

describe("one word, however it is written", () => {
  test("Kostanay", async () => {
    const spellings = [
      "Kostanay",
      "Qostanay",
      "Qostanai",
      "Kustanai",
      "Костанай",
      "Қостанай",
      "Кастанай",
    ];
    expect(await expectSame(spellings)).toContain("/bodies/kz-akimat-kostanay");
    await expectSame(["Костанай", "Костанайской", "Кастанайскай", "Қостанайдың"]);
  });

  test("Bulegenov: his words, and those that were said of milestones", async () => {
    const hits = await expectSame([
      "Bulegenov",
      "Bolegenov",
      "Булегенов",
      "Бөлегенов",
      "Булегенаў",
      "BULEGENOV",
    ]);
    expect(hits).toContain("/milestones/2012-2013/4.4");
    expect((await search("Bulegenov")).counts.statement).toBeGreaterThan(0);
  });

  test("forms of a word in English, Russian, Belarusian and Kazakh", async () => {
    await expectSame([
      "tractor",
      "tractors",
      "трактор",
      "тракторов",
      "трактароў",
      "тракторлар",
      "тракторларының",
    ]);
    await expectSame(["дарога", "дарогі", "дарогу"]);
    await expectSame(["зауыт", "зауыты", "зауыттар"]);
  });

  test("what is shown has the word that was found marked, whatever its alphabet", async () => {
    const { hits } = await search("Қостанай");
    for (const hit of hits) {
      const pieces = [...hit.title.pieces, ...(hit.excerpt?.pieces ?? [])];
      expect(
        pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text),
        hit.address ?? "",
      ).toContain("Kostanay");
    }
    const inKazakh = (await search("жол картасы")).hits.find(
      ({ excerpt }) => excerpt?.language === "kk",
    );
    expect(inKazakh?.excerpt?.pieces.some(({ isMarked }) => isMarked)).toBe(true);
  });
});

describe("what is asked", () => {
  test("a number finds its milestone first, with its plan that one alone", async () => {
    expect((await found("2.7")).slice(0, 2).sort()).toEqual([
      "/milestones/2009-2011/2.7",
      "/milestones/2012-2013/2.7",
    ]);
    expect((await found("2012-2013/2.7"))[0]).toBe("/milestones/2012-2013/2.7");
  });

  test("all words, words together, and without a word", async () => {
    const all = await ranked("tractors");
    expect(await ranked("tractors Kostanay")).toEqual(["2009-2011/2.5"]);
    const without = await ranked("tractors -Pavlodar");
    expect(without.length).toBeLessThan(all.length);
    expect(without).not.toContain("2009-2011/2.6");
    expect(await ranked('"assembly of tractors"')).toEqual(["2012-2013/2.1"]);
    expect(await ranked('"tractors of assembly"')).toEqual([]);
  });

  test("a milestone is found by its title before it is by what was said of it", async () => {
    const scores = await rankMilestones(programme, "tractors", today);
    expect(scores.get("2012-2013/2.1")).toBeGreaterThan(scores.get("2012-2013/2.8")!);
  });

  test("a slip of the pen: what comes near is found, and said to be near", async () => {
    for (const slip of ["tarctor", "Kostnay", "Булегнов", "minstry"]) {
      const { total, near } = await search(slip);
      expect(total, slip).toBeGreaterThan(0);
      expect(near?.length, slip).toBeGreaterThan(0);
    }
    expect(await search("zzzqqqzzz")).toMatchObject({ total: 0, hits: [], near: null });
  });

  test("one kind, and pages that come one after another", async () => {
    const whole = await search("Kazakhstan");
    const bodies = await search("Kazakhstan", { kind: "body" });
    expect(bodies.counts).toEqual(whole.counts);
    expect(bodies.total).toBe(whole.counts.body);
    expect(new Set(bodies.hits.map(({ kind }) => kind))).toEqual(new Set(["body"]));
    expect(whole.hits).toHaveLength(20);
    const addresses = [];
    for (let page = 1; page <= whole.pages; page += 1)
      addresses.push(...(await search("Kazakhstan", { page: String(page) })).hits);
    expect(addresses).toHaveLength(whole.total);
    expect((await search("Kazakhstan", { page: "999" })).page).toBe(whole.pages);
  });
});

test("the file holds all that was found, with provenance and source", async () => {
  const table = await searchTable({
    programme,
    path: ["search"],
    search: { q: "Kazakhstan", page: "2" },
    day: today,
    language: "kk",
    t: await translator("kk"),
  });
  const rows = [...table.rows];
  expect(rows).toHaveLength((await search("Kazakhstan")).total);
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  const milestone = rows.find((row) => row[at("code")] !== null)!;
  expect(milestone[at("address")]).toMatch(/^\/kk\/by-kz-2009-2016\/milestones\//);
  expect(milestone[at("provenance")]).not.toBeNull();
  expect(rows.some((row) => row[at("source")] !== null)).toBe(true);
});

describe("any past day", () => {
  test("knows no statement, record, plan or meeting of a later day", async () => {
    expect((await search("Bulegenov", { day: "2012-03-27" })).total).toBe(0);
    expect((await search("Bulegenov", { day: "2012-03-28" })).total).toBe(2);
    expect(await ranked("2.7", "2011-01-01")).toEqual(["2009-2011/2.7"]);
    const { hits } = await search("session", { day: "2008-01-01", kind: "meeting" });
    // Of a session that is known by its number alone no day is known either.
    expect(hits.filter(({ on }) => on !== null)).toEqual([]);
    expect((await search("Kazakhstan", { day: "1990-01-01" })).counts.milestone).toBeUndefined();
  });
});

describe("whatever is typed", () => {
  const page = async (q: string) => {
    const { total, hits } = await search(q);
    expect(hits.length).toBeLessThanOrEqual(total);
  };

  test("quotes, signs of SQL and of tsquery, other alphabets, nothing at all", async () => {
    for (const q of [
      "'",
      "''",
      '"',
      "\\",
      "\\'",
      "%",
      "_",
      "a & b | !c",
      "a:*",
      "<->",
      "(",
      "'; drop table people; --",
      "\u0000",
      "null",
      "\uD83D",
      "🚜🚜",
      "世界",
      "مرحبا",
      "-",
      "- -a",
      "the of and",
      "ё".repeat(300),
      "a ".repeat(200),
      "1e999",
      "-5 2.7.1 .5.",
    ])
      await page(q);
  });

  test("anything", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 250 }),
          fc.string({
            unit: fc.constantFrom(...Array.from("'\"\\%_&|!()<->:* -.,ёқўtr«»7")),
            maxLength: 60,
          }),
        ),
        page,
      ),
      { numRuns: 60 },
    );
  });
});
