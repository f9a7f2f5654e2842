import { expect, test } from "vitest";
import { jsonOf } from "@/lib/export/json";
import { aList } from "./sample-list";

const fileOf = (...list: Parameters<typeof aList>) =>
  JSON.parse([...jsonOf(aList(...list))].join("")) as unknown;

test("is an object with the rows by the keys of the columns, texts untouched", () => {
  expect(
    fileOf({
      rows: [
        ["=1+1", 2.5, "2012-05-31"],
        [null, null, null],
      ],
    }),
  ).toEqual({
    what: "Milestones",
    asOf: "2012-06-01",
    language: "en",
    address: "https://tracker.example/en/by-kz-2009-2016/milestones?area=energy",
    columns: aList().columns,
    rows: [
      { title: "=1+1", count: 2.5, due: "2012-05-31" },
      { title: null, count: null, due: null },
    ],
  });
});

test("is whole without rows and with many, and takes the rows one handful at a time", () => {
  expect(fileOf()).toMatchObject({ rows: [] });
  expect(fileOf({ rows: Array.from({ length: 1001 }, () => ["a", 1, null]) })).toMatchObject({
    rows: { length: 1001 },
  });
  let taken = 0;
  function* endless() {
    for (;;) yield ["a", (taken += 1), null];
  }
  const parts = jsonOf(aList({ rows: endless() }));
  parts.next();
  parts.next();
  expect(taken).toBeLessThanOrEqual(200);
});
