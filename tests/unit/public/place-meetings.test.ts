import { expect, test } from "vitest";
import { placeMeetings } from "@/components/meetings/place-meetings";

test("a session of which only the number is known lies between its known neighbours", () => {
  const session = (number: number, heldFrom: string | null, isFound = true) => ({
    number,
    heldFrom,
    isFound,
  });
  const placed = placeMeetings([
    session(7, null, false),
    session(8, "2011-10-06"),
    session(9, null, false),
    session(10, "2013-09-01"),
    session(15, null),
  ]);
  expect(placed.gaps).toEqual([
    { number: 7, after: null, before: "2011-10-06" },
    { number: 9, after: "2011-10-06", before: "2013-09-01" },
  ]);
  expect(placed.dated).toHaveLength(2);
  expect(placed.undated).toBe(1);
});
