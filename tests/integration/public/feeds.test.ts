import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { fileFormats, type FileFormat, type Language } from "@/db/vocabulary";
import { translator } from "@/lib/i18n/translator";
import { listDeadlines } from "@/lib/public/milestones/list-deadlines";
import { listReportDues } from "@/lib/public/rounds/list-report-dues";
import type { FeedScope } from "@/lib/public/feeds/scope";
import { whatChanged } from "@/lib/public/feeds/what-changed";
import { getFile } from "@/lib/public/files/get-file";
import { closeRound } from "@/lib/rounds/close-round";
import { openRound } from "@/lib/rounds/open-round";
import { retractUpdate } from "@/lib/updates/retract-update";
import { decided, done, onDay, reported, seenUpdate, term } from "@/tests/setup/acts";
import { aBody, aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
const en = (text: string) => ({ original: "en" as const, en: text });
const sourced = { provenance: "press" as const };

let url: string;
let cast: Cast;
let slugs: { by: string; kz: string };
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay(today);
  cast = await aCast();
  slugs = { by: await slugOf(cast.byBody), kz: await slugOf(cast.kzBody) };
});

const slugOf = async (id: string) =>
  (await db.select({ slug: s.bodies.slug }).from(s.bodies).where(eq(s.bodies.id, id)))[0]!.slug;
const changed = (scope: FeedScope = {}, day = today) => whatChanged(cast.programme, scope, day);
const kinds = async (scope: FeedScope = {}, day = today) =>
  (await changed(scope, day)).map(({ kind }) => kind).sort();

async function file(
  format: FileFormat,
  path: string,
  {
    day = today,
    language = "en",
    search = {},
  }: { day?: string; language?: Language; search?: Record<string, string> } = {},
) {
  const { body } = await getFile({
    format,
    path: [cast.programme, ...path.split("/").filter(Boolean)],
    search,
    language,
    t: await translator(language),
    day,
    asOf: null,
    origin: "https://tracker.example",
  });
  return new Response(body).text();
}
const noSuchFile = { name: "Refusal", status: 404 };

/** A milestone of a second area, led by Kazakhstan alone. */
async function elsewhere() {
  const [area] = await db
    .insert(s.areas)
    .values({
      programmeId: cast.programmeId,
      slug: "energy",
      number: 2,
      name: en("Energy"),
      ...sourced,
    })
    .returning();
  return aMilestone({ ...cast, areaId: area!.id }, { KZ: cast.kzBody });
}

async function aRecord(milestoneId: string, knownOn: string, text: string) {
  const [source] = await db
    .insert(s.sources)
    .values({ key: `K-${text}-${milestoneId}`, title: "A paper" })
    .returning();
  await db.insert(s.importedRecords).values({
    milestoneId,
    text: en(text),
    happenedOn: knownOn,
    precision: "day",
    knownOn,
    sourceId: source!.id,
    ...sourced,
  });
}

describe("what changed", () => {
  test("tells every kind of change once, the latest first, each under an id of its own", async () => {
    onDay("2012-05-20");
    const { roundId } = await openRound(cast.secretariat, {
      planId: cast.planId,
      cycle: "half_yearly",
      asOfOn: "2012-05-20",
      due: { BY: "2012-05-30", KZ: "2012-05-30" },
    });
    await reported(cast, "by");
    onDay("2012-05-25");
    await decided(
      cast,
      { kind: "move", content: { term: term("year", "2013-01-01") } },
      { instrumentOn: "2012-05-25", inForceOn: "2012-05-25" },
    );
    await aRecord(cast.milestone.id, "2012-04-01", "found");
    await db.insert(s.terms).values({
      milestoneId: (await elsewhere()).id,
      number: 2,
      asWritten: "2014",
      language: "en",
      precision: "year",
      firstOn: "2014-01-01",
      lastOn: "2014-12-31",
      setOn: "2012-03-01",
      ...sourced,
    });
    await db.insert(s.meetings).values({
      programmeId: cast.programmeId,
      slug: `session-of-${cast.programme}`,
      kind: "session",
      title: en("Session"),
      heldFrom: "2012-05-31",
      heldTo: "2012-06-02",
      precision: "day",
      ...sourced,
    });
    await db
      .update(s.bodyNames)
      .set({ validTo: "2012-02-01" })
      .where(eq(s.bodyNames.bodyId, cast.byBody));
    await db
      .insert(s.bodyNames)
      .values({ bodyId: cast.byBody, name: en("New name"), validFrom: "2012-02-01", ...sourced });
    onDay(today);
    await closeRound(cast.secretariat, { roundId });

    const entries = await changed();
    expect(entries.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      "2012-06-01 report",
      "2012-05-31 meeting",
      "2012-05-25 decision",
      "2012-05-20 update",
      "2012-04-01 record",
      "2012-03-01 term",
      "2012-02-01 renaming",
      "2012-01-01 listed",
      "2012-01-01 listed",
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries[2]).toMatchObject({ decision: "move", term: { lastOn: "2013-12-31" } });
    expect(entries[6]).toMatchObject({ from: { en: expect.any(String) }, to: en("New name") });
    expect(await changed()).toEqual(entries);
    // The world reads exactly these columns of an update, and of a decision.
    const columnsOf = (index: number) => Object.keys(entries[index]!).sort().join(" ");
    expect(columnsOf(3)).toBe(
      "at body changedOn claim id kind milestone on percentDone sideCode text",
    );
    expect(columnsOf(2)).toBe(
      "at changedOn decision id kind language milestone on plan reason term",
    );

    expect(await kinds({}, "2012-05-24")).toEqual([
      "listed",
      "listed",
      "record",
      "renaming",
      "term",
      "update",
    ]);
    expect(await kinds({ plan: "2012-2013" })).not.toContain("meeting");
    expect(await kinds({ plan: "2012-2013" })).toContain("report");
    expect(await kinds({ area: "energy" })).toEqual(["listed", "term"]);
    expect(await kinds({ plan: "2012-2013", code: cast.milestone.code })).toEqual([
      "decision",
      "listed",
      "record",
      "update",
    ]);
    expect(await kinds({ side: "BY" })).toEqual([
      "decision",
      "listed",
      "record",
      "renaming",
      "update",
    ]);
    expect(await kinds({ body: slugs.by })).toContain("renaming");
    expect(await kinds({ body: slugs.kz })).toEqual([
      "decision",
      "listed",
      "listed",
      "record",
      "term",
    ]);
    expect(await whatChanged(cast.programme, {}, today, 2)).toEqual(entries.slice(0, 2));
    expect(await kinds({ plan: "2009-2011" })).toEqual([]);
  });

  test("a retracted update is gone from every day", async () => {
    const updateId = await reported(cast, "by");
    expect(await kinds()).toEqual(["listed", "update"]);
    onDay("2012-06-10");
    await retractUpdate(cast.secretariat, { ...(await seenUpdate(updateId)), reason: "Wrong." });
    expect(await kinds({}, "2012-06-05")).toEqual(["listed"]);
  });

  test("a closing over a claim is told with the day it was done", async () => {
    const updateId = await reported(cast, "by", done);
    await db.insert(s.turns).values({
      milestoneId: cast.milestone.id,
      kind: "closed",
      onDay: today,
      doneOn: "2012-05-14",
      updateId,
      actorId: cast.secretariat.personId,
    });
    expect((await changed()).find(({ kind }) => kind === "turn")).toMatchObject({
      on: today,
      doneOn: "2012-05-14",
      milestone: { plan: "2012-2013", code: cast.milestone.code },
    });
  });

  test("a decision that is not recorded is not told, nor what another day recorded", async () => {
    onDay("2012-06-20");
    await decided(cast, { kind: "remove", content: {} }, { inForceOn: "2012-06-01" });
    expect(await kinds({}, "2012-06-19")).toEqual(["listed"]);
    expect((await changed({}, "2012-06-20"))[0]).toMatchObject({
      kind: "decision",
      on: "2012-06-20",
    });
  });
});

describe("deadlines", () => {
  const deadlines = async (scope: FeedScope = {}, day = today) =>
    (await listDeadlines(cast.programme, scope, day)).map(({ code, on }) => [code, on]);

  test("are the last days of the terms of open milestones, as known on the day", async () => {
    const { code } = cast.milestone;
    const second = await elsewhere();
    onDay("2012-06-20");
    await decided(
      cast,
      { kind: "move", content: { term: term("year", "2013-01-01") } },
      { inForceOn: "2012-06-20" },
    );
    expect(await deadlines()).toEqual([
      [code, "2012-12-31"],
      [second.code, "2012-12-31"],
    ]);
    expect(await deadlines({ side: "BY" }, "2012-06-20")).toEqual([[code, "2013-12-31"]]);
    expect(await deadlines({ area: "energy" })).toEqual([[second.code, "2012-12-31"]]);
    expect(await deadlines({ body: slugs.by })).toHaveLength(1);
    expect(await deadlines({ plan: "2012-2013", code })).toHaveLength(1);
    expect(await deadlines({ plan: "2009-2011" })).toEqual([]);
    await decided(cast, { kind: "remove", content: {} }, { inForceOn: "2012-06-20" });
    expect(await deadlines({}, "2012-06-20")).toEqual([[second.code, "2012-12-31"]]);
  });

  test("of reports are each side's due days of an open round", async () => {
    const dues = (scope: FeedScope, day: string) => listReportDues(cast.programme, scope, day);
    const { roundId } = await openRound(cast.secretariat, {
      planId: cast.planId,
      cycle: "half_yearly",
      asOfOn: "2012-06-30",
      due: { BY: "2012-07-05", KZ: "2012-07-10" },
    });
    expect(await dues({}, "2012-05-31")).toEqual([]);
    expect(await dues({}, today)).toMatchObject([
      { sideCode: "BY", dueOn: "2012-07-05" },
      { sideCode: "KZ", dueOn: "2012-07-10" },
    ]);
    expect(await dues({ side: "KZ" }, today)).toHaveLength(1);
    expect(await dues({ area: "industry" }, today)).toEqual([]);
    onDay("2012-07-20");
    await closeRound(cast.secretariat, { roundId });
    expect(await dues({}, "2012-07-20")).toEqual([]);
    expect(await dues({}, "2012-07-19")).toHaveLength(2);
  });
});

describe("no file holds what is restricted", () => {
  test("of no scope, in no format, and its own address is as unknown as any", async () => {
    const hidden = await aBody("BY");
    const leads = { BY: hidden, KZ: cast.kzBody };
    const restricted = await aMilestone(cast, leads, {
      visibility: "restricted",
      title: "HIDDEN THING",
    });
    const [area] = await db
      .insert(s.areas)
      .values({
        programmeId: cast.programmeId,
        slug: "defence",
        number: 12,
        name: en("HIDDEN AREA"),
        visibility: "restricted",
        ...sourced,
      })
      .returning();
    const inArea = await aMilestone({ ...cast, areaId: area!.id }, leads, { title: "HIDDEN TOO" });
    await db
      .insert(s.bodyNames)
      .values({ bodyId: hidden, name: en("HIDDEN NAME"), validFrom: "2012-02-01", ...sourced });
    for (const { id } of [restricted, inArea]) {
      await reported(cast, "kz", { ...done, publicText: "HIDDEN WORD" }, id);
      await decided(
        cast,
        { kind: "move", content: { term: term("year", "2013-01-01") } },
        { milestoneId: id },
      );
      await aRecord(id, "2012-04-01", "HIDDEN RECORD");
    }
    await reported(cast, "kz", { publicText: "A public word." });

    const seen: string[] = [];
    for (const format of fileFormats)
      for (const path of [
        "",
        "milestones",
        "changes",
        "reports",
        "timeline",
        "indicators",
        "plants",
        "agreements",
        "meetings",
        "about",
        "plans/2012-2013",
        "areas/industry",
        "sides/by",
        "sides/kz",
        `bodies/${slugs.kz}`,
        `milestones/2012-2013/${cast.milestone.code}`,
      ]) {
        const text = await file(format, path).catch((refused: unknown) => {
          expect(refused, `${path}.${format}`).toMatchObject(noSuchFile);
        });
        if (text === undefined) continue;
        seen.push(`${path}.${format}`);
        expect(text, `${path}.${format}`).not.toMatch(/HIDDEN/);
      }
    expect(seen).toHaveLength(49);
    expect(await kinds()).toEqual(["listed", "update"]);

    for (const format of ["atom", "ics"] as const)
      for (const path of [
        `milestones/2012-2013/${restricted.code}`,
        `milestones/2012-2013/${inArea.code}`,
        "milestones/2012-2013/77.7",
        "areas/defence",
        "areas/none",
        "plans/1999",
        "bodies/none",
        "sides/ru",
      ])
        await expect(file(format, path), path).rejects.toMatchObject(noSuchFile);
  });

  test("a table follows the search and the day of its page, and what is wrong is dropped", async () => {
    await elsewhere();
    const rows = async (search: Record<string, string>, day = today) =>
      (JSON.parse(await file("json", "milestones", { search, day })) as { rows: unknown[] }).rows;
    expect(await rows({})).toHaveLength(2);
    expect(await rows({ area: "energy" })).toHaveLength(1);
    expect(await rows({ side: "RU", area: "../etc" })).toHaveLength(2);
    expect(await rows({}, "2011-12-31")).toHaveLength(0);
    await expect(file("csv", "milestones/2012-2013")).rejects.toMatchObject(noSuchFile);
    await expect(file("json", "toString")).rejects.toMatchObject(noSuchFile);
    await expect(file("csv", "")).rejects.toMatchObject(noSuchFile);
  });
});
