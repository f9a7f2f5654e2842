import { assert, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeMilestones } from "@/lib/public/milestones/arrange-milestones";
import type { MilestoneRow } from "@/lib/public/milestones/load-milestones";
import { milestoneAddress, MilestoneFilters } from "@/lib/public/milestones/milestone-filters";
import { pageOf } from "@/lib/public/milestones/page-of";
import { type Facet, facetNames, siftMilestones } from "@/lib/public/milestones/sift-milestones";
import { aRow } from "./some-milestones";

const rows = [
  aRow("1.1", { plan: "2009-2011", term: "2011", words: { BY: "2012-03-01" } }),
  aRow("1.2", { plan: "2009-2011", area: 2, term: null, due: ["KZ"] }),
  aRow("1.1", { term: "2013", words: { BY: "2012-05-01", KZ: "2012-05-02" } }),
  aRow("1.2", { area: 10, term: "yearly", bodies: { KZ: "kz-b" }, due: ["KZ"] }),
  aRow("1.10", { area: 2, bodies: { BY: "by-b" } }),
];
const parsed = (search: Record<string, string | undefined>) => MilestoneFilters.parse(search);
const codes = (shown: readonly MilestoneRow[]) => shown.map(milestoneAddress);
const shown = (
  search: Record<string, string | undefined>,
  of: readonly MilestoneRow[] = rows,
  ranks: ReadonlyMap<string, number> | null = null,
) =>
  arrangeMilestones(
    siftMilestones(of, parsed(search), ranks).found,
    parsed(search),
    "en",
    ranks,
  ).flatMap(({ rows }) => rows);

describe("the count beside a choice", () => {
  test("is how many the list has once it is made, whatever else is chosen", () => {
    for (const search of [{}, { side: "KZ" }, { plan: "2012-2013", term: "2012" }]) {
      const { counts } = siftMilestones(rows, parsed(search), null);
      for (const name of facetNames)
        for (const word of wordsOf(name))
          expect(counts[name].get(word) ?? 0, `${name}=${word}`).toBe(
            shown({ ...search, [name]: word }).length,
          );
    }
  });

  const wordsOf = (name: Facet) => [...siftMilestones(rows, parsed({}), null).counts[name].keys()];

  test("counts what a search has found, and nothing else", () => {
    const ranks = new Map([["2012-2013/1.10", 1]]);
    expect([...siftMilestones(rows, parsed({}), ranks).counts.plan]).toEqual([["2012-2013", 1]]);
  });
});

describe("the order", () => {
  test("is that of the plans, under the areas by number", () => {
    expect(codes(shown({}))).toEqual([
      "2009-2011/1.1",
      "2012-2013/1.1",
      "2009-2011/1.2",
      "2012-2013/1.10",
      "2012-2013/1.2",
    ]);
  });

  test("leaves what has no term at the end, whichever way round", () => {
    expect(codes(shown({ sort: "term" })).slice(-2)).toEqual(["2009-2011/1.2", "2012-2013/1.2"]);
    expect(codes(shown({ sort: "-term" }))).toEqual([
      "2012-2013/1.1",
      "2012-2013/1.10",
      "2009-2011/1.1",
      "2009-2011/1.2",
      "2012-2013/1.2",
    ]);
  });

  test("has the newest word first, and the best find first in a search", () => {
    expect(codes(shown({ sort: "recent" })).slice(0, 2)).toEqual([
      "2012-2013/1.1",
      "2009-2011/1.1",
    ]);
    const ranks = new Map([
      ["2009-2011/1.1", 0.1],
      ["2012-2013/1.10", 0.9],
    ]);
    expect(codes(shown({ q: "x" }, rows, ranks))).toEqual(["2012-2013/1.10", "2009-2011/1.1"]);
  });
});

describe("a page", () => {
  const many = Array.from({ length: 120 }, (_, index) => aRow(`1.${index + 1}`));
  const table = (rows: typeof many, after?: string) => pageOf(rows, { after, view: "table" });

  test("follows the milestone its cursor names, also when others were added before it", () => {
    const first = table(many);
    expect([first.from, first.to, first.previous]).toEqual([0, 50, null]);
    const second = table(many, first.next!.after);
    expect([second.from, second.to, second.after]).toEqual([50, 100, "2012-2013/1.50"]);
    expect(second.previous).toEqual({ after: undefined });
    const grown = [aRow("0.1"), ...many];
    expect(table(grown, first.next!.after)).toMatchObject({ from: 51, after: second.after });
    expect(table(many, second.next!.after)).toMatchObject({ from: 100, to: 120, next: null });
  });

  test("of a list is shorter than one of a table", () => {
    expect(pageOf(many, {})).toMatchObject({ from: 0, to: 25, next: { after: "2012-2013/1.25" } });
  });

  test("is the first where the cursor names nothing, or nothing follows", () => {
    for (const after of ["2012-2013/9.9", "2012-2013/1.120"])
      expect(table(many, after)).toMatchObject({ from: 0, after: undefined });
  });
});

test("whatever the address says, there is a page of milestones, each once", () => {
  const word = oneof(
    string({ unit: "binary" }),
    constantFrom("2012", "KZ", "table", "-term", "body", "silent", "overdue", "2012-2013/1.1"),
    integer().map(String),
  );
  const names = [...Object.keys(MilestoneFilters.shape), "page"];
  const words = Object.fromEntries(names.map((name) => [name, word]));
  assert(
    property(record(words, { requiredKeys: [] }), (search) => {
      const filters = parsed(search);
      expect(JSON.stringify(parsed(filters))).toBe(JSON.stringify(filters));
      const found = shown(search);
      expect(new Set(codes(found)).size).toBe(found.length);
      const { from, to } = pageOf(found, filters);
      expect(to > from).toBe(found.length > 0);
    }),
  );
});
