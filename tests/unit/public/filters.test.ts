import { describe, expect, test } from "vitest";
import { arrangementOf, MilestoneFilters } from "@/lib/public/milestones/milestone-filters";

describe("the filters of an address", () => {
  test("are taken as they stand when they are right", () => {
    const address = {
      q: "  tractors  ",
      plan: "2009-2011",
      area: "transport",
      side: "KZ",
      body: "kz-transport",
      standing: "done_late",
      reporting: "silent_kz",
      term: "2012-q4",
      view: "table",
      group: "body",
      sort: "-term",
      after: "2009-2011/5.10",
    };
    expect(MilestoneFilters.parse(address)).toEqual({ ...address, q: "tractors" });
  });

  test.each([
    ["plan", "../../etc/passwd"],
    ["plan", ""],
    ["area", "' or 1=1 --"],
    ["side", "RU"],
    ["body", "x".repeat(81)],
    ["standing", "excellent"],
    ["q", "   "],
    ["q", "\u0000\ud800"],
    ["reporting", "heard"],
    ["term", "2012-q5"],
    ["term", "soon"],
    ["view", "map"],
    ["group", "colour"],
    ["sort", "--code"],
    ["sort", "rank"],
    ["after", "2009-2011"],
    ["after", "2009-2011/5.1; drop table milestones"],
    ["page", "2"],
    ["unheard", "of"],
  ])("leave out %s=%s", (name, value) => {
    expect(MilestoneFilters.parse({ [name]: value })).toEqual({});
  });

  test("drop what is wrong and keep the rest", () => {
    expect(MilestoneFilters.parse({ side: "RU", plan: "2012-2013" })).toEqual({
      plan: "2012-2013",
    });
  });

  test("cut a search that is too long", () => {
    expect(MilestoneFilters.parse({ q: "ы".repeat(5000) }).q).toHaveLength(200);
  });
});

describe("what is not asked for", () => {
  const arranged = (search: Record<string, string>) =>
    arrangementOf(MilestoneFilters.parse(search));

  test("stands as the plan has it, by area", () => {
    expect(arranged({})).toEqual({ sort: "code", isReversed: false, group: "area" });
  });

  test("is the best find first in a search, and no groups in an order of one's own", () => {
    expect(arranged({ q: "lifts" })).toEqual({ sort: "rank", isReversed: false, group: "none" });
    expect(arranged({ q: "lifts", sort: "-recent" })).toEqual({
      sort: "recent",
      isReversed: true,
      group: "none",
    });
    expect(arranged({ sort: "term", group: "plan" }).group).toBe("plan");
  });
});
