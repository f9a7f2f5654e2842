import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas, bodies, bodyNames, decisions } from "@/db/schema";
import { getPublicBody } from "@/lib/public/bodies/get-public-body";
import { listPublicBodies } from "@/lib/public/bodies/list-public-bodies";
import { getReport } from "@/lib/public/reports/get-report";
import { closeRound } from "@/lib/rounds/close-round";
import { getBoard } from "@/lib/rounds/get-board";
import { openRound } from "@/lib/rounds/open-round";
import { clearUpdate } from "@/lib/updates/clear-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { decided, onDay, reported, seenUpdate } from "@/tests/setup/acts";
import { aBody, aCast, aMilestone, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
let slugs: Record<"by" | "kz", string>;

const slugOf = async (id: string) =>
  (await db.select({ slug: bodies.slug }).from(bodies).where(eq(bodies.id, id)))[0]!.slug;

beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
  slugs = { by: await slugOf(cast.byBody), kz: await slugOf(cast.kzBody) };
});

/** A half-yearly round of the cast's plan, due on 10 July 2012 on both sides. */
const open = () =>
  openRound(cast.secretariat, {
    planId: cast.planId,
    cycle: "half_yearly",
    asOfOn: "2012-06-30",
    due: {},
  });
const list = (day: string) => listPublicBodies(cast.programme, day, "en");
const row = async (side: "by" | "kz", day: string) =>
  (await list(day)).rows.find(({ slug }) => slug === slugs[side])!;
const tally = async (side: "by" | "kz", day: string) => (await row(side, day)).rounds[0];
const no = { owed: 1, in_time: 0, late: 0, none: 0, awaited: 0 };

describe("who reports and who is silent, round by round", () => {
  test("before a round was open nothing was owed", async () => {
    await open();
    const before = await list("2012-05-31");
    expect(before.rounds).toEqual([]);
    expect(before.finding).toEqual({ owed: 0, silent: 0, partly: 0, awaited: 0 });
  });

  test("up to its due day nobody is silent; from the day after on, who was not heard is", async () => {
    await open();
    expect(await tally("by", "2012-07-10")).toEqual({ ...no, awaited: 1 });
    expect((await list("2012-07-10")).finding).toMatchObject({ owed: 0, awaited: 2 });
    onDay("2012-07-11");
    await reported(cast, "by");
    expect(await tally("kz", "2012-07-11")).toEqual({ ...no, none: 1 });
    expect((await list("2012-07-11")).finding).toEqual({
      owed: 2,
      silent: 1,
      partly: 0,
      awaited: 0,
    });
  });

  test("late is what was submitted after the due day, however soon it was published", async () => {
    await open();
    onDay("2012-07-10");
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody),
    );
    onDay("2012-07-12");
    // Submitted in time, but not public yet.
    expect(await tally("by", "2012-07-12")).toEqual({ ...no, none: 1 });
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    await publishUpdate(cast.secretariat, await seenUpdate(updateId));
    await reported(cast, "kz");
    expect(await tally("by", "2012-07-12")).toEqual({ ...no, in_time: 1 });
    expect(await tally("kz", "2012-07-12")).toEqual({ ...no, late: 1 });
    // On the day before, neither was known.
    expect(await tally("by", "2012-07-11")).toEqual({ ...no, none: 1 });
  });

  test("a retracted report answers nothing, on no day", async () => {
    await open();
    onDay("2012-07-01");
    const updateId = await reported(cast, "by");
    expect(await tally("by", "2012-07-05")).toEqual({ ...no, in_time: 1 });
    onDay("2012-07-20");
    await retractUpdate(cast.secretariat, { ...(await seenUpdate(updateId)), reason: "Wrong." });
    expect(await tally("by", "2012-07-05")).toEqual({ ...no, awaited: 1 });
    expect(await tally("by", "2012-07-20")).toEqual({ ...no, none: 1 });
    expect((await row("by", "2012-07-20")).reporting).toBe("silent");
  });

  test("a report for a round that was closed without it is late, and the next round is owed anew", async () => {
    const { roundId } = await open();
    onDay("2012-07-15");
    await closeRound(cast.secretariat, { roundId });
    onDay("2012-08-01");
    await reported(cast, "by");
    expect(await tally("by", "2012-08-01")).toEqual({ ...no, late: 1 });
    onDay("2012-12-01");
    await openRound(cast.secretariat, {
      planId: cast.planId,
      cycle: "half_yearly",
      asOfOn: "2012-12-31",
      due: {},
    });
    expect((await row("by", "2012-12-01")).rounds).toEqual([
      { ...no, late: 1 },
      { ...no, awaited: 1 },
    ]);
    // What fell due last decides: nothing is due in the second round yet.
    expect((await row("by", "2012-12-01")).reporting).toBe("answered");
    expect((await row("kz", "2012-12-01")).reporting).toBe("silent");
  });

  test("who owes a part is not silent", async () => {
    const second = await aMilestone(cast, { BY: cast.byBody });
    await open();
    onDay("2012-07-05");
    await reported(cast, "by", {}, second.id);
    expect((await row("by", "2012-08-01")).reporting).toBe("partly");
    expect((await list("2012-08-01")).finding).toMatchObject({ owed: 2, silent: 1, partly: 1 });
  });

  test("what left control by the due day is owed no more: not here, on the board or in the frozen report", async () => {
    const { roundId } = await open();
    await decided(cast, { kind: "remove", content: {} }, { inForceOn: "2012-06-20" });
    expect((await row("kz", "2012-08-01")).rounds[0]).toMatchObject({ owed: 0 });
    expect((await list("2012-08-01")).finding.owed).toBe(0);
    expect((await getBoard(cast.secretariat, roundId, "2012-06-19")).rows).toHaveLength(2);
    expect((await getBoard(cast.secretariat, roundId, "2012-08-01")).rows).toEqual([]);
    onDay("2012-08-01");
    const { reportId } = await closeRound(cast.secretariat, { roundId });
    const { report } = await getReport(cast.programme, reportId, "2012-08-01");
    const nothing = { owed: 0, reported: 0, late: 0, silent: 0 };
    expect(report.sides).toEqual(["BY", "KZ"].map((sideCode) => ({ sideCode, ...nothing })));
  });

  test("restricted milestones are never counted", async () => {
    const leads = { BY: cast.byBody, KZ: cast.kzBody };
    await aMilestone(cast, leads, { visibility: "restricted", title: "HIDDEN" });
    const [area] = await db
      .insert(areas)
      .values({
        programmeId: cast.programmeId,
        slug: "defence",
        number: 12,
        name: { original: "en", en: "Defence" },
        visibility: "restricted",
        provenance: "illustrative",
      })
      .returning();
    await aMilestone({ ...cast, areaId: area!.id }, leads, { title: "HIDDEN TOO" });
    await open();
    expect(await row("by", "2012-08-01")).toMatchObject({ leads: 1, missing: 1 });
    expect(await tally("by", "2012-08-01")).toEqual({ ...no, none: 1 });
    const page = await getPublicBody(cast.programme, slugs.by, "2012-08-01");
    expect(page.tally.owed).toBe(1);
    expect(JSON.stringify(page)).not.toMatch(/HIDDEN|Defence/);
  });
});

describe("the page of a body", () => {
  test("lists its reports with their milestones, and never a person", async () => {
    await open();
    onDay("2012-07-20");
    await reported(cast, "by", { internalNote: "SECRET", decisionsNeeded: "SECRET" });
    const page = await getPublicBody(cast.programme, slugs.by, "2012-07-20");
    expect(page.rounds[0]!.owed).toEqual([
      {
        body: slugs.by,
        sideCode: "BY",
        code: cast.milestone.code,
        title: expect.objectContaining({ original: "en" }),
        dueOn: "2012-07-10",
        answer: "late",
        publishedOn: "2012-07-20",
      },
    ]);
    expect(page.published).toHaveLength(1);
    expect(page.published[0]!.isLate).toBe(true);
    expect(JSON.stringify(page)).not.toMatch(/SECRET|Person \d|@test\.example/);
  });

  test("bears the name of the day, at one address", async () => {
    await db
      .update(bodyNames)
      .set({ validTo: "2012-07-01" })
      .where(eq(bodyNames.bodyId, cast.byBody));
    await db.insert(bodyNames).values({
      bodyId: cast.byBody,
      name: { original: "en", en: "Renamed" },
      validFrom: "2012-07-01",
      provenance: "official",
    });
    const before = await getPublicBody(cast.programme, slugs.by, "2012-06-30");
    expect(before.name?.en).toMatch(/^Body/);
    expect(before.names).toHaveLength(1);
    expect(before.names[0]!.validTo).toBeNull();
    const after = await getPublicBody(cast.programme, slugs.by, "2012-07-01");
    expect(after.name?.en).toBe("Renamed");
    expect(after.names.map(({ validTo }) => validTo)).toEqual(["2012-07-01", null]);
    expect((await row("by", "2012-07-01")).name?.en).toBe("Renamed");
  });

  test("tells what was passed from it and to it, once that is known", async () => {
    const heir = await aBody("BY");
    const decisionId = await decided(
      cast,
      { kind: "pass", content: { fromBodyId: cast.byBody, toBodyId: heir, part: "lead" } },
      { inForceOn: "2012-06-01" },
    );
    expect(await db.$count(decisions, eq(decisions.id, decisionId))).toBe(1);
    const [from, to] = [
      await getPublicBody(cast.programme, slugs.by, "2012-06-01"),
      await getPublicBody(cast.programme, await slugOf(heir), "2012-06-01"),
    ];
    expect(from.passed).toMatchObject([{ isTaken: false, code: cast.milestone.code }]);
    expect(from.passed[0]!.other).toBe(await slugOf(heir));
    expect(to.passed).toMatchObject([{ isTaken: true, other: slugs.by }]);
    expect(to.leads).toHaveLength(1);
    expect((await getPublicBody(cast.programme, slugs.by, "2012-05-31")).passed).toEqual([]);
  });

  test("without any trace it shows its names; one that is not there is a 404", async () => {
    const unheard = await slugOf(await aBody("KZ"));
    const page = await getPublicBody(cast.programme, unheard, "2012-06-01");
    expect(page).toMatchObject({ leads: [], shares: [], rounds: [], published: [] });
    expect(page.names).toHaveLength(1);
    await expect(getPublicBody(cast.programme, "nobody", "2012-06-01")).rejects.toMatchObject({
      status: 404,
    });
  });
});
