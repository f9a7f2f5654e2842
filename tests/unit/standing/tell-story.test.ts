import { describe, expect, test } from "vitest";
import { tellStory } from "@/lib/standing/tell-story";

const nothing = {
  listedOn: "2011-10-07",
  terms: [{ number: 1, setOn: "2011-10-07" }],
  records: [],
  versions: [],
  turns: [],
  decisions: [],
  reservations: [],
  jointWordings: [],
  before: [],
  after: [],
};
const version = (publishedOn: string, countersignedOn: string | null = null) => ({
  sideCode: "BY" as const,
  claim: countersignedOn ? ("done" as const) : ("in_progress" as const),
  publishedOn,
  countersignedOn,
});
const told = (facts: Partial<Parameters<typeof tellStory>[0]>) =>
  tellStory({ ...nothing, ...facts }).map(({ kind, on }) => `${kind} ${on}`);

describe("the story of a milestone", () => {
  test("begins with its listing and its first term, and goes on in the order of time", () => {
    expect(
      told({
        versions: [version("2013-01-10", "2013-02-01"), version("2012-06-01")],
        reservations: [{ recordedOn: "2012-08-01" }],
        turns: [{ kind: "closed", onDay: "2013-02-01", isDecided: false }],
      }),
    ).toEqual([
      "listed 2011-10-07",
      "term 2011-10-07",
      "update 2012-06-01",
      "reservation 2012-08-01",
      "update 2013-01-10",
      "countersigned 2013-02-01",
      "turn 2013-02-01",
    ]);
  });

  test("puts what is known by its year at the end of the year, and says the year", () => {
    const record = { happenedOn: "2012-01-01", precision: "year" as const, knownOn: "2014-03-01" };
    const facts = { records: [record], versions: [version("2012-11-01")] };
    expect(told(facts).slice(2)).toEqual(["update 2012-11-01", "record 2012-01-01"]);
    expect(tellStory({ ...nothing, ...facts }).at(-1)?.precision).toBe("year");
  });

  test("never puts it after the day on which it was known", () => {
    const record = { happenedOn: "2012-01-01", precision: "year" as const, knownOn: "2012-05-14" };
    expect(told({ records: [record], versions: [version("2012-11-01")] }).slice(2)).toEqual([
      "record 2012-01-01",
      "update 2012-11-01",
    ]);
  });

  test("tells a move and a carrying over once, with their decision", () => {
    const story = tellStory({
      ...nothing,
      terms: [...nothing.terms, { number: 2, setOn: "2012-09-20" }],
      decisions: [
        { kind: "carry", inForceOn: "2013-12-01" },
        { kind: "move", inForceOn: "2012-09-20" },
      ],
      turns: [{ kind: "carried", onDay: "2013-12-01", isDecided: true }],
      after: [{ kind: "carried", onDay: "2013-12-01" }],
    });
    expect(story.map(({ kind }) => kind)).toEqual(["listed", "term", "term", "decision"]);
    expect(story[2]?.fact).toMatchObject({ decision: { kind: "move" } });
    expect(story[3]?.fact).toMatchObject({ links: [{ kind: "carried" }] });
  });

  test("tells a succession that no decision tells", () => {
    const link = { kind: "carried" as const, onDay: "2011-10-07" };
    expect(told({ before: [link], after: [{ ...link, onDay: "2014-01-01" }] }).slice(2)).toEqual([
      "from 2011-10-07",
      "into 2014-01-01",
    ]);
  });
});
