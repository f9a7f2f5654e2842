import { describe, expect, test } from "vitest";
import { headwayOf } from "@/lib/standing/headway";
import { type Headline, headlines, type Standing } from "@/lib/standing/standing";

const outcomes: Partial<Record<Headline, Standing["outcome"]>> = {
  done: "done",
  done_late: "done",
  removed: "removed",
};
const row = (
  headline: Headline,
  {
    isAdded = false,
    reporting = "not_due",
    times = 0,
    silentSince = null,
  }: {
    isAdded?: boolean;
    reporting?: Standing["reporting"];
    times?: number;
    silentSince?: string | null;
  } = {},
) => ({
  isAdded,
  standing: {
    headline,
    outcome: outcomes[headline] ?? ("open" as const),
    reporting,
    moved: { times, days: null },
    sides: { BY: { report: null, silentSince, countersignedOn: null } },
  },
});
const countOf = (headway: ReturnType<typeof headwayOf>, headline: Headline) =>
  headway.counts.find((counted) => counted.headline === headline)?.count;

describe("headway", () => {
  test("counts every milestone of the plan as first approved once, under its headline", () => {
    const headway = headwayOf([...headlines.map((headline) => row(headline)), row("done_late")]);
    expect(headway.approved).toBe(10);
    expect(headway.counts.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(headway).toMatchObject({ done: 3, late: 2 });
    expect(countOf(headway, "done_late")).toBe(2);
  });

  test("keeps what was added since apart", () => {
    const headway = headwayOf([row("overdue"), row("done", { isAdded: true })]);
    expect(headway).toMatchObject({ approved: 1, done: 0, added: { total: 1 } });
    expect(headway.onCourse).toEqual({ count: 0, of: 1 });
  });

  test("on course is what stands as promised: not done late, moved, overdue, removed, disputed or unheard", () => {
    const onCourse = headlines.filter((headline) => headwayOf([row(headline)]).onCourse.count > 0);
    expect(onCourse.sort()).toEqual(["done", "due_soon", "on_schedule"]);
    expect(headwayOf(headlines.map((headline) => row(headline))).onCourse.of).toBe(9);
  });

  test("an open milestone on which a side is silent past a due day is not on course; a done one is", () => {
    const silent = { silentSince: "2012-07-10" };
    expect(headwayOf([row("on_schedule", silent)]).onCourse.count).toBe(0);
    expect(headwayOf([row("done", silent)]).onCourse.count).toBe(1);
  });

  test("reported is asked of what is still open, and half a report is none", () => {
    const rows = [
      row("on_schedule", { reporting: "reported" }),
      row("overdue", { reporting: "partly" }),
      row("done", { reporting: "reported" }),
      row("removed"),
    ];
    expect(headwayOf(rows).reported).toEqual({ count: 1, of: 2 });
  });

  test("a moved term is counted however the milestone stands", () => {
    expect(headwayOf([row("overdue", { times: 2 }), row("moved", { times: 1 })]).moved).toBe(2);
  });

  test("of nothing, nothing", () => {
    expect(headwayOf([])).toMatchObject({ approved: 0, onCourse: { count: 0, of: 0 } });
  });
});
