import { describe, expect, test } from "vitest";
import { roadMap } from "@/db/seed/road-map";
import type { SeedMilestone, SeedTerm } from "@/db/seed/shapes";

const { milestones, bodies, areas, plans } = roadMap;
const nameOf = (row: SeedMilestone) => `${row.plan}/${row.code}`;
const bodyOf = (slug: string) => bodies.find((body) => body.slug === slug)!;
const inPlan = (plan: string) => milestones.filter((row) => row.plan === plan);
const kilometres = (row: SeedMilestone | undefined) =>
  Number(/(\d[\d,]*) km/.exec(row?.title.en ?? "")?.[1]?.replace(",", ""));
const find = (plan: string, code: string) => inPlan(plan).find((row) => row.code === code);

const monthsOf: Partial<Record<SeedTerm["precision"], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The last day that a term of this precision has when it begins on its first day. */
function lastDay({ precision, firstOn }: SeedTerm): string | undefined {
  const months = monthsOf[precision];
  if (!firstOn || !months) return undefined;
  const [year, month] = firstOn.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 0)).toISOString().slice(0, 10);
}

describe("milestones", () => {
  test("there are at least 60, of them 45 public ones listed by 1 June 2012", () => {
    const listed = milestones.filter(
      (row) => row.listedOn <= "2012-06-01" && row.visibility !== "restricted",
    );
    expect(milestones.length).toBeGreaterThanOrEqual(60);
    expect(listed.length).toBeGreaterThanOrEqual(45);
  });

  test("have one lead on each side, alive on the day of listing", () => {
    const wrong = milestones.filter((row) => {
      const leads = row.bodies
        .filter(({ part }) => part === "lead")
        .map(({ body }) => bodyOf(body));
      const sides = leads.map(({ side }) => side).sort();
      const alive = row.bodies
        .map(({ body }) => bodyOf(body))
        .every(
          ({ validFrom, validTo }) =>
            (validFrom ?? "") <= row.listedOn && row.listedOn < (validTo ?? "9999"),
        );
      return sides.join() !== "BY,KZ" || !alive;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test("are numbered by their area, and lie in the plan from its approval on", () => {
    const wrong = milestones.filter((row) => {
      const area = areas.find(({ slug }) => slug === row.area);
      const plan = plans.find(({ slug }) => slug === row.plan);
      return !row.code.startsWith(`${area?.number}.`) || row.listedOn < (plan?.knownOn ?? "");
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test("are restricted exactly in the restricted area", () => {
    const restricted = milestones.filter((row) => row.visibility === "restricted");
    const inArea = milestones.filter((row) => row.area === "military-technical");
    expect(restricted).toEqual(inArea);
    expect(restricted.filter((row) => row.listedOn <= "2012-06-01").length).toBeGreaterThan(1);
  });

  test("of a later plan continue ones of an earlier plan", () => {
    const links = milestones.filter((row) => row.carriedFrom);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((row) => row.carriedFrom! >= row.plan).map(nameOf)).toEqual([]);
  });

  test("that stand as illustrative name the source of the fact behind them", () => {
    const silent = milestones.filter((row) => !row.source || row.provenance !== "illustrative");
    expect(silent.map(nameOf)).toEqual([]);
  });
});

describe("terms", () => {
  const terms = milestones.flatMap((row) =>
    row.terms.map((term) => ({ name: `${nameOf(row)} ${term.asWritten}`, term })),
  );

  test("have the days of their precision", () => {
    const wrong = terms.filter(({ term }) => {
      const { precision, firstOn, lastOn } = term;
      if (precision === "day") return firstOn !== lastOn || !firstOn;
      if (precision === "span") return !firstOn || !lastOn || firstOn >= lastOn;
      return lastOn !== lastDay(term);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("are in force one after the other", () => {
    const wrong = milestones.filter(({ terms }) =>
      terms.some(({ setOn }, at) => at > 0 && setOn <= terms[at - 1]!.setOn),
    );
    expect(wrong.map(nameOf)).toEqual([]);
    expect(milestones.filter(({ terms }) => terms.length === 0).map(nameOf)).toEqual([]);
  });
});

describe("imported records", () => {
  const records = milestones.flatMap((row) => row.records ?? []);

  test("became known when they had happened, not before", () => {
    expect(records.filter(({ happenedOn, knownOn }) => happenedOn > knownOn)).toEqual([]);
  });
});

describe("the corridor", () => {
  test("the sections of 2011 to 2015 make up the length to be rebuilt", () => {
    const years = [
      find("2009-2011", "5.2"),
      ...["5.8", "5.9", "5.10"].map((code) => find("2012-2013", code)),
    ];
    // The plan of 2012 was first 716 km; in July 2012, when the later years were named, it was 700.
    expect(find("2012-2013", "5.7")?.note?.en).toContain("700 km");
    expect(years.map(kilometres)).toEqual([215, 806, 262, 469]);
    expect(215 + 700 + 806 + 262 + 469).toBe(kilometres(find("2012-2013", "5.1")));
  });

  test("the oblasts make up the same length but for one kilometre of rounding", () => {
    const oblasts = ["5.2", "5.3", "5.4", "5.5", "5.6"].map((code) => find("2012-2013", code));
    const sum = oblasts.map(kilometres).reduce((a, b) => a + b, 0);
    expect(sum).toBe(kilometres(find("2012-2013", "5.1")) - 1);
  });
});
