import { describe, expect, test } from "vitest";
import { roadMap } from "@/db/seed/road-map";
import { roadMapRows } from "@/db/seed/rows/road-map-rows";

const days = ["2009-12-31", "2011-12-31", "2012-06-01", "2013-12-31", "2016-12-31", "2026-12-31"];
const [first] = roadMap.milestones;

describe("the rows of the road map", () => {
  test.each(days)("on %s name only rows that are there", (today) => {
    const batches = roadMapRows(roadMap, today);
    const ids = new Set(batches.flatMap(({ rows }) => rows.map((row) => row.id)));
    const lost = batches.flatMap(({ name, rows }) =>
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => column.endsWith("Id") && value && !ids.has(value))
          .map(([column]) => `${name}.${column} of ${JSON.stringify(row)}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each(days)("on %s have one id each", (today) => {
    const twice = roadMapRows(roadMap, today).flatMap(({ name, rows }) => {
      const ids = rows.flatMap((row) => (typeof row.id === "string" ? [row.id] : []));
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name} ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test("keep their ids from day to day", () => {
    const idsOn = (today: string) =>
      roadMapRows(roadMap, today).flatMap(({ rows }) => rows.flatMap((row) => row.id ?? []));
    const later = new Set(idsOn("2016-12-31"));
    expect(idsOn("2012-06-01").filter((id) => !later.has(id))).toEqual([]);
  });

  test("on 1 June 2012 hold nothing that happened or became known later", () => {
    const dated =
      /^(listedOn|knownOn|happenedOn|saidOn|setOn|signedOn|reachedOn|heldFrom|heldTo|opensOn|approvedOn|publishedOn|periodFirstOn)$/;
    const later = roadMapRows(roadMap, "2012-06-01")
      .filter(({ name }) => name !== "sources")
      .flatMap(({ name, rows }) =>
        rows.flatMap((row) =>
          Object.entries(row)
            .filter(
              ([column, value]) =>
                dated.test(column) && typeof value === "string" && value > "2012-06-01",
            )
            .map(([column]) => `${name}.${column} of ${JSON.stringify(row)}`),
        ),
      );
    expect(later).toEqual([]);
  });

  test("known to the year or month alone do not count from its first day", () => {
    const early = roadMapRows(roadMap, "2026-12-31").flatMap(({ name, rows }) =>
      rows.flatMap(({ precision, saidOn, signedOn, reachedOn }) => {
        const begins = precision === "year" ? "-01-01" : precision === "month" ? "-01" : null;
        const day = saidOn ?? signedOn ?? reachedOn;
        const isEarly = begins !== null && typeof day === "string" && day.endsWith(begins);
        return isEarly ? [`${name} ${day}`] : [];
      }),
    );
    expect(early).toEqual([]);
  });

  test.each([
    ["area", { area: "astronautics" }],
    ["body", { bodies: [{ body: "by-nobody", part: "lead", provenance: "press" }] }],
    ["source", { source: "S999" }],
    ["agreement", { agreements: ["2012-nothing"] }],
    ["predecessor", { carriedFrom: "2009-2011/99.9" }],
  ] as const)("an unknown %s fails, naming the row", (_, change) => {
    const milestones = [{ ...first!, ...change, code: "99.1" }] as typeof roadMap.milestones;
    expect(() => roadMapRows({ ...roadMap, milestones }, "2012-06-01")).toThrow(
      /milestone 2009-2011\/99\.1 names "/,
    );
  });
});
