import { describe, expect, test } from "vitest";
import type { Claim, SideCode } from "@/db/vocabulary";
import type { Due, Report, StandingFacts, Turn } from "@/lib/standing/standing";
import { type ClaimAnswer, noAnswer, silenceOn } from "@/lib/standing/confirmation";
import { standingOn } from "@/lib/standing/standing-on";
import type { Term } from "@/lib/standing/term";

const year = (year: number, setOn: string): Term => ({
  asWritten: String(year),
  precision: "year",
  firstOn: `${year}-01-01`,
  lastOn: `${year}-12-31`,
  setOn,
});

const report = (
  sideCode: SideCode,
  claim: Claim,
  publishedOn: string,
  more: Partial<Report> = {},
): Report => ({
  updateId: `${sideCode} ${publishedOn}`,
  sideCode,
  isLead: true,
  claim,
  percentDone: null,
  publishedOn,
  order: 0,
  provedOn: null,
  confidence: null,
  answer: noAnswer,
  ...more,
});

const facts = (changes: Partial<StandingFacts> = {}): StandingFacts => ({
  listedOn: "2011-10-07",
  turns: [],
  sides: ["BY", "KZ"],
  terms: [year(2012, "2011-10-07")],
  reports: [],
  records: [],
  dues: [],
  ...changes,
});

const both = (claim: Claim, on: string, more: Partial<Report> = {}) => [
  report("BY", claim, on, more),
  report("KZ", claim, on, more),
];

const signed = (countersignedOn: string): ClaimAnswer => ({ ...noAnswer, countersignedOn });
const turn = (kind: Turn["kind"], onDay: string, more: Partial<Turn> = {}): Turn => ({
  kind,
  onDay,
  order: 0,
  doneOn: null,
  answer: null,
  ...more,
});
const closed = (onDay: string, doneOn: string, answer: ClaimAnswer | null = signed(onDay)) =>
  turn("closed", onDay, { doneOn, answer });

describe("the corridor's slippage", () => {
  // Announced completion: 2013 (Sept 2011), 2015 (July 2012), end of 2016 (April 2016); declared done end of 2017.
  const corridor = facts({
    sides: ["KZ"],
    terms: [year(2013, "2011-09-01"), year(2015, "2012-07-26"), year(2016, "2016-04-14")],
    records: [
      { claim: "done", happenedOn: "2017-12-31", precision: "day" as const, knownOn: "2017-12-31" },
    ],
  });

  test("before the first move it stands by its first promise", () => {
    const standing = standingOn("2012-06-01", corridor);
    expect(standing.moved).toEqual({ times: 0, days: null });
    expect(standing.currentTerm?.asWritten).toBe("2013");
    expect(standing.daysLate).toEqual({ first: -578, current: -578 });
  });

  test("after the first move it is two years behind the first promise, and not overdue", () => {
    const standing = standingOn("2014-06-01", corridor);
    expect(standing.moved).toEqual({ times: 1, days: 730 });
    expect(standing.timeliness).toBe("on_time");
    expect(standing.daysLate.first).toBe(152);
  });

  test("at the end of 2016 it has moved twice, by three years", () => {
    expect(standingOn("2016-12-01", corridor).moved).toEqual({ times: 2, days: 1096 });
  });

  test("done at the end of 2017 is late against the current term and later against the first", () => {
    const standing = standingOn("2018-01-15", corridor);
    expect(standing.headline).toBe("done_late");
    expect(standing.basis).toBe("imported");
    expect(standing.daysLate).toEqual({ first: 1461, current: 365 });
  });
});

describe("outcome", () => {
  test("a closing is done, on the day of the document it rests on", () => {
    const standing = standingOn(
      "2012-08-01",
      facts({
        reports: [
          report("BY", "done", "2012-07-02", {
            provedOn: "2012-05-20",
            answer: signed("2012-07-05"),
          }),
        ],
        turns: [closed("2012-07-10", "2012-05-20")],
      }),
    );
    expect(standing).toMatchObject({
      headline: "done",
      doneOn: "2012-05-20",
      basis: "closed",
      timeliness: "done_in_time",
      agreement: "agreed",
      completion: { stage: "closed", statedBy: ["BY"], awaiting: [], confirmedBy: "signature" },
    });
  });

  test("both sides' words of done are not done before the closing", () => {
    const standing = standingOn("2012-08-01", facts({ reports: both("done", "2012-07-02") }));
    expect(standing).toMatchObject({
      outcome: "open",
      agreement: "agreed",
      completion: { stage: "stated", statedBy: ["BY", "KZ"], awaiting: ["KZ", "BY"] },
    });
  });

  test("one side's word of done is stated by it and awaits the other", () => {
    const standing = standingOn(
      "2012-08-01",
      facts({ reports: [report("BY", "done", "2012-07-02")] }),
    );
    expect(standing).toMatchObject({
      outcome: "open",
      agreement: "one_side",
      doneOn: null,
      completion: { stage: "stated", statedBy: ["BY"], awaiting: ["KZ"], confirmedBy: null },
    });
  });

  test("a signature makes the sides agree, until its side says otherwise later", () => {
    const reports = [
      report("BY", "done", "2012-07-02", { answer: signed("2012-07-05") }),
      report("KZ", "in_progress", "2012-06-01"),
    ];
    const on = (day: string, more: Report[] = []) =>
      standingOn(day, facts({ reports: [...reports, ...more] }));
    expect(on("2012-07-04")).toMatchObject({ agreement: "differ", headline: "sides_differ" });
    expect(on("2012-07-05")).toMatchObject({
      agreement: "agreed",
      completion: { stage: "confirmed", confirmedBy: "signature" },
    });
    const later = report("KZ", "in_progress", "2012-07-20", { order: 1 });
    expect(on("2012-07-20", [later]).agreement).toBe("differ");
  });

  test("a closing that was undone is open again, and can be closed once more", () => {
    const turns = [
      closed("2012-07-10", "2012-05-20"),
      turn("reopened", "2012-08-10"),
      closed("2012-09-10", "2012-09-01"),
    ];
    const on = (day: string) => standingOn(day, facts({ turns })).outcome;
    expect(["2012-07-09", "2012-07-10", "2012-08-10", "2012-09-10"].map(on)).toEqual([
      "open",
      "done",
      "open",
      "done",
    ]);
  });

  test("done against in progress is a difference", () => {
    const reports = [report("BY", "done", "2012-07-02"), report("KZ", "in_progress", "2012-07-02")];
    expect(standingOn("2012-08-01", facts({ reports }))).toMatchObject({
      headline: "sides_differ",
      outcome: "open",
    });
  });

  test("an imported record makes it done until a side says otherwise", () => {
    const records = [
      {
        claim: "done" as const,
        happenedOn: "2012-05-14",
        precision: "day" as const,
        knownOn: "2012-05-15",
      },
    ];
    expect(standingOn("2012-05-14", facts({ records })).outcome).toBe("open");
    expect(standingOn("2012-05-15", facts({ records }))).toMatchObject({
      outcome: "done",
      basis: "imported",
      doneOn: "2012-05-14",
    });
    const reports = [report("KZ", "in_progress", "2012-07-02")];
    expect(standingOn("2012-08-01", facts({ records, reports })).outcome).toBe("open");
  });

  test("removed goes before everything, whatever it is called", () => {
    for (const kind of ["removed", "carried", "merged", "split"] as const) {
      const turns = [turn(kind, "2012-09-01")];
      const removed = facts({ turns, reports: both("done", "2012-07-02") });
      expect(standingOn("2012-08-31", removed).outcome).toBe("open");
      expect(standingOn("2012-09-01", removed)).toMatchObject({
        headline: "removed",
        endedAs: kind,
        confidence: null,
      });
    }
  });
});

describe("silence", () => {
  // Cleared on Friday 8 June 2012; 3 July is a day off in Belarus.
  const calendar = { off: new Set(["2012-07-03"]), worked: new Set<string>() };
  const silent = silenceOn("2012-06-08", 20, calendar);

  test("counts working days of the silent side's calendar, the first day not among them", () => {
    expect(silent).toBe("2012-07-09");
    expect(silenceOn("2012-06-08", 20, { ...calendar, off: new Set() })).toBe("2012-07-06");
    expect(silenceOn("2012-06-08", null, calendar)).toBeNull();
  });

  const reports = (objections: ClaimAnswer["objections"] = []) => [
    report("KZ", "done", "2012-06-20", {
      answer: { askedOn: "2012-06-08", countersignedOn: null, silenceOn: silent, objections },
    }),
  ];
  const stage = (day: string, objections?: ClaimAnswer["objections"]) =>
    standingOn(day, facts({ reports: reports(objections) })).completion;

  test("confirms from its day on, and says so", () => {
    expect(stage("2012-07-08")).toMatchObject({ stage: "stated", confirmedBy: null });
    expect(stage("2012-07-09")).toMatchObject({ stage: "confirmed", confirmedBy: "silence" });
  });

  test("is undone by an objection while it stands", () => {
    const objection = [{ recordedOn: "2012-07-20", withdrawnOn: "2012-08-01" }];
    expect(stage("2012-07-19", objection).stage).toBe("confirmed");
    expect(stage("2012-07-20", objection).stage).toBe("stated");
    expect(stage("2012-08-01", objection).stage).toBe("confirmed");
  });

  test("is none of a side that has spoken otherwise since it was asked", () => {
    const spoken = (publishedOn: string) =>
      standingOn(
        "2012-07-09",
        facts({ reports: [...reports(), report("BY", "in_progress", publishedOn)] }),
      ).completion.stage;
    expect(spoken("2012-06-07")).toBe("confirmed");
    expect(spoken("2012-06-08")).toBe("stated");
  });

  test("a closing that rests on it falls with an objection; one that rests on a signature stays", () => {
    const objections = [{ recordedOn: "2012-07-20", withdrawnOn: null }];
    const outcome = (answer: ClaimAnswer) =>
      standingOn("2012-07-21", facts({ turns: [closed("2012-07-10", "2012-06-01", answer)] }))
        .outcome;
    expect(
      outcome({ askedOn: "2012-06-08", countersignedOn: null, silenceOn: silent, objections }),
    ).toBe("open");
    expect(
      outcome({
        askedOn: "2012-06-08",
        countersignedOn: "2012-07-01",
        silenceOn: silent,
        objections,
      }),
    ).toBe("done");
  });
});

describe("confidence", () => {
  const confidence = (day: string, changes: Partial<StandingFacts> = {}) =>
    standingOn(day, facts(changes)).confidence;
  const heard = both("in_progress", "2012-05-01");
  const near = (percentDone: number) => both("in_progress", "2012-05-01", { percentDone });

  test.each([
    ["overdue", "compromised", "2013-01-01", heard],
    [
      "differing",
      "support_needed",
      "2012-08-01",
      [...heard.slice(0, 1), report("KZ", "not_started", "2012-05-01")],
    ],
    ["nothing heard", "support_needed", "2012-08-01", []],
    ["due soon with a quarter to do", "attainable", "2012-12-15", near(75)],
    ["due soon with more to do", "support_needed", "2012-12-15", near(74)],
    ["on schedule", "attainable", "2012-08-01", heard],
  ] as const)("%s is %s", (_, expected, day, reports) => {
    expect(confidence(day, { reports })).toBe(expected);
  });

  test("a promise moved twice needs support; one that is closed is secured", () => {
    const terms = [year(2012, "2011-10-07"), year(2013, "2012-01-07"), year(2014, "2012-02-07")];
    expect(confidence("2012-08-01", { reports: heard, terms })).toBe("support_needed");
    expect(confidence("2012-08-01", { turns: [closed("2012-07-01", "2012-06-01")] })).toBe(
      "secured",
    );
  });
});

describe("timeliness", () => {
  const heard = both("in_progress", "2012-05-01");
  test.each([
    ["2012-11-30", "on_time", "on_schedule"],
    ["2012-12-01", "due_soon", "due_soon"],
    ["2012-12-31", "due_soon", "due_soon"],
    ["2013-01-01", "overdue", "overdue"],
  ])("on %s a term of 2012 is %s", (day, timeliness, headline) => {
    expect(standingOn(day, facts({ reports: heard }))).toMatchObject({ timeliness, headline });
  });

  test("a term without a day is never overdue", () => {
    const standing: Term = {
      asWritten: "standing",
      precision: "standing",
      firstOn: null,
      lastOn: null,
      setOn: "2011-10-07",
    };
    expect(standingOn("2020-01-01", facts({ terms: [standing], reports: heard }))).toMatchObject({
      timeliness: "no_term",
      daysLate: { first: null, current: null },
    });
  });

  test("done on the last day is in time, a day later is late", () => {
    const on = (provedOn: string) =>
      standingOn("2013-06-01", facts({ turns: [closed("2013-03-01", provedOn)] })).timeliness;
    expect(on("2012-12-31")).toBe("done_in_time");
    expect(on("2013-01-01")).toBe("done_late");
  });

  test("a moved term shows as moved while on time", () => {
    const terms = [year(2012, "2011-10-07"), year(2013, "2012-05-01")];
    expect(standingOn("2012-06-01", facts({ terms, reports: heard }))).toMatchObject({
      headline: "moved",
      moved: { times: 1, days: 365 },
    });
  });
});

describe("reporting", () => {
  const dues: Due[] = (["BY", "KZ"] as const).map((sideCode) => ({
    sideCode,
    opensOn: "2012-05-20",
    dueOn: "2012-07-10",
  }));

  test("what was never heard of is no information", () => {
    expect(standingOn("2012-06-01", facts())).toMatchObject({
      headline: "no_information",
      reporting: "no_information",
    });
  });

  test("a known record is something, but no report", () => {
    const records = [
      { claim: null, happenedOn: "2011-10-06", precision: "day" as const, knownOn: "2011-10-06" },
    ];
    expect(standingOn("2012-06-01", facts({ records })).reporting).toBe("not_due");
  });

  test("a record without a day to hold it against leaves the standing unknown", () => {
    const records = [
      { claim: null, happenedOn: "2011-10-06", precision: "day" as const, knownOn: "2011-10-06" },
    ];
    const unknown: Term = {
      asWritten: "not stated",
      precision: "unknown",
      firstOn: null,
      lastOn: null,
      setOn: "2011-10-07",
    };
    const headline = (changes: Partial<StandingFacts>) =>
      standingOn("2012-06-01", facts({ records, ...changes })).headline;
    expect(headline({})).toBe("on_schedule");
    expect(headline({ terms: [unknown] })).toBe("no_information");
    const reports = [report("BY", "in_progress", "2012-05-01")];
    expect(headline({ terms: [unknown], reports })).toBe("on_schedule");
  });

  test("the due day itself is not silence, the day after is", () => {
    const old = both("in_progress", "2012-01-10");
    expect(standingOn("2012-07-10", facts({ dues, reports: old })).reporting).toBe("reported");
    const standing = standingOn("2012-07-11", facts({ dues, reports: old }));
    expect(standing.headline).toBe("no_information");
    expect(standing.sides.BY?.silentSince).toBe("2012-07-10");
  });

  test("nothing is owed before a milestone is listed, nor once it is done or removed", () => {
    const silent = (day: string, changes: Partial<StandingFacts>) =>
      standingOn(day, facts({ dues, ...changes })).sides.BY?.silentSince;
    expect(silent("2012-08-01", {})).toBe("2012-07-10");
    expect(silent("2012-08-01", { listedOn: "2012-05-21" })).toBeNull();
    const fallen = closed("2012-07-01", "2012-06-25", {
      ...signed("2012-07-01"),
      countersignedOn: null,
      objections: [{ recordedOn: "2012-07-05", withdrawnOn: null }],
    });
    expect(silent("2012-08-01", { turns: [fallen] })).toBe("2012-07-10");
    const away = [closed("2012-07-01", "2012-06-25"), turn("reopened", "2012-07-20")];
    expect(silent("2012-08-01", { turns: away })).toBeNull();
    expect(silent("2012-08-01", { turns: [turn("removed", "2012-07-01")] })).toBeNull();
    const turns = [closed("2012-05-10", "2012-05-01")];
    expect(silent("2012-08-01", { turns })).toBeNull();
  });

  test("one side's report in the round leaves the other silent", () => {
    const reports = [report("BY", "in_progress", "2012-07-01")];
    const standing = standingOn("2012-07-11", facts({ dues, reports }));
    expect(standing.reporting).toBe("partly");
    expect(standing.sides.BY?.silentSince).toBeNull();
    expect(standing.sides.KZ?.silentSince).toBe("2012-07-10");
  });

  test("a late report ends the silence", () => {
    const reports = both("in_progress", "2012-08-01");
    expect(standingOn("2012-07-31", facts({ dues, reports })).reporting).toBe("no_information");
    expect(standingOn("2012-08-01", facts({ dues, reports })).reporting).toBe("reported");
  });
});

describe("a side's word", () => {
  test("the latest counts, from the day of its publication", () => {
    const reports = [
      report("BY", "in_progress", "2012-03-01", { percentDone: 10 }),
      report("BY", "in_progress", "2012-06-01", { percentDone: 60 }),
    ];
    const percentOn = (day: string) =>
      standingOn(day, facts({ reports })).sides.BY?.report?.percentDone;
    expect(percentOn("2012-05-31")).toBe(10);
    expect(percentOn("2012-06-01")).toBe(60);
  });

  test("of two on one day the later one counts", () => {
    const reports = [
      report("BY", "in_progress", "2012-03-01", { order: 2, percentDone: 20 }),
      report("BY", "in_progress", "2012-03-01", { order: 1, percentDone: 10 }),
    ];
    expect(standingOn("2012-03-01", facts({ reports })).sides.BY?.report?.percentDone).toBe(20);
  });

  test("the lead's word goes before a co-executor's later one", () => {
    const reports = [
      report("BY", "in_progress", "2012-06-01", { isLead: false, percentDone: 5 }),
      report("BY", "in_progress", "2012-03-01", { percentDone: 30 }),
    ];
    expect(standingOn("2012-07-01", facts({ reports })).sides.BY?.report?.percentDone).toBe(30);
  });
});
