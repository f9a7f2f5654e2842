import { describe, expect, test } from "vitest";
import { MilestoneFilters } from "@/lib/public/list-milestones";

const nothing = { page: 1 };

describe("the filters of an address", () => {
  test("are taken as they stand when they are right", () => {
    const address = {
      q: "  tractors  ",
      plan: "2009-2011",
      area: "transport",
      side: "KZ",
      body: "kz-transport",
      standing: "done_late",
      page: "3",
    };
    expect(MilestoneFilters.parse(address)).toEqual({ ...address, q: "tractors", page: 3 });
  });

  test.each([
    ["plan", "../../etc/passwd"],
    ["plan", ""],
    ["area", "' or 1=1 --"],
    ["side", "RU"],
    ["body", "x".repeat(81)],
    ["standing", "excellent"],
    ["q", "   "],
    ["page", "-4"],
    ["page", "1.5"],
    ["page", "1e9"],
    ["page", "two"],
    ["unheard", "of"],
  ])("leave out %s=%s", (name, value) => {
    expect(MilestoneFilters.parse({ [name]: value })).toEqual(nothing);
  });

  test("drop what is wrong and keep the rest", () => {
    expect(MilestoneFilters.parse({ side: "RU", plan: "2012-2013" })).toEqual({
      ...nothing,
      plan: "2012-2013",
    });
  });

  test("cut a search that is too long", () => {
    expect(MilestoneFilters.parse({ q: "ы".repeat(5000) }).q).toHaveLength(200);
  });
});
