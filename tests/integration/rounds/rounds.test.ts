import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { getReport, listReports } from "@/lib/public/reports/get-report";
import { closePlan } from "@/lib/plans/close-plan";
import { closeRound } from "@/lib/rounds/close-round";
import { getBoard } from "@/lib/rounds/get-board";
import { openRound } from "@/lib/rounds/open-round";
import { clearUpdate } from "@/lib/updates/clear-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { decided, onDay, reported, seenUpdate, term } from "@/tests/setup/acts";
import { aCast, aMilestone, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

const asked = (changes = {}) => ({
  planId: cast.planId,
  cycle: "half_yearly" as const,
  asOfOn: "2012-06-30",
  due: {},
  ...changes,
});
const open = async (changes = {}) => (await openRound(cast.secretariat, asked(changes))).roundId;
const board = (roundId: string, day: string, actor = cast.secretariat) =>
  getBoard(actor, roundId, day);
const statesOn = async (roundId: string, day: string, actor = cast.secretariat) =>
  Object.fromEntries(
    (await board(roundId, day, actor)).rows.map(({ sideCode, state }) => [sideCode, state]),
  );

const everything = async () => ({
  rounds: await db.select().from(s.rounds).orderBy(asc(s.rounds.id)),
  owed: await db.$count(s.roundObligations),
  reports: await db.select().from(s.frozenReports).orderBy(asc(s.frozenReports.id)),
  events: await db.select({ seq: s.events.seq }).from(s.events).orderBy(asc(s.events.seq)),
});
async function expectRefusal(refusal: object, verb: () => Promise<unknown>) {
  const before = await everything();
  await expect(verb()).rejects.toMatchObject({ name: "Refusal", ...refusal });
  expect(await everything()).toEqual(before);
}

describe("opening a round", () => {
  test("lists who owes what, one body a side, with each side's due day", async () => {
    const roundId = await open();
    const { rows, dues, sides } = await board(roundId, "2012-06-01");
    expect(rows.map(({ sideCode, state }) => [sideCode, state]).sort()).toEqual([
      ["BY", "silent"],
      ["KZ", "silent"],
    ]);
    expect(dues).toEqual({ BY: "2012-07-10", KZ: "2012-07-10" });
    expect(sides.map(({ owed }) => owed)).toEqual([1, 1]);
    const [round] = await db.select().from(s.rounds).where(eq(s.rounds.id, roundId));
    expect(round?.name.en).toBe("first half of 2012");
  });

  test("what is done or removed owes nothing; what never ends does", async () => {
    const yearly = await aMilestone(cast, { BY: cast.byBody });
    await decided(
      cast,
      {
        kind: "move",
        content: {
          term: { ...term("year", "2013-01-01"), precision: "yearly", firstOn: null, lastOn: null },
        },
      },
      { milestoneId: yearly.id },
    );
    await decided(cast, { kind: "remove", content: {} });
    const { rows } = await board(await open(), "2012-06-01");
    expect(rows.map(({ code }) => code)).toEqual([yearly.code]);
  });

  test("another round while one is open, and one that overlaps the last, are refused (409)", async () => {
    const roundId = await open();
    await expectRefusal({ status: 409, reason: "roundOpen" }, () => open({ asOfOn: "2012-12-31" }));
    onDay("2012-07-20");
    await closeRound(cast.secretariat, { roundId });
    await expectRefusal({ status: 409, reason: "roundOverlaps" }, () => open());
    await open({ asOfOn: "2012-09-30", cycle: "quarterly" });
  });

  test("a due day that has passed is told at its field; only the secretariat opens (403)", async () => {
    await expectRefusal({ status: 422, fields: { "due.BY": ["past"] } }, () =>
      open({ due: { BY: "2012-05-31" } }),
    );
    for (const actor of [cast.byCoordinator, cast.auditor, cast.administrator, cast.byExecutor])
      await expectRefusal({ status: 403 }, () => openRound(actor, asked()));
  });
});

describe("the board", () => {
  test("tells reported, on its way, returned and silent, for any day; the other side's drafts stay its own", async () => {
    const roundId = await open();
    onDay("2012-06-04");
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody),
    );
    onDay("2012-06-05");
    await returnUpdate(cast.byCoordinator, { ...(await seenUpdate(updateId)), reason: "More." });
    onDay("2012-06-06");
    await reported(cast, "kz");
    expect(await statesOn(roundId, "2012-06-03")).toEqual({ BY: "silent", KZ: "silent" });
    expect(await statesOn(roundId, "2012-06-04")).toEqual({ BY: "underway", KZ: "silent" });
    expect(await statesOn(roundId, "2012-06-05")).toEqual({ BY: "returned", KZ: "silent" });
    expect(await statesOn(roundId, "2012-06-06")).toEqual({ BY: "returned", KZ: "reported" });
    expect(await statesOn(roundId, "2012-06-06", cast.byCoordinator)).toEqual({
      BY: "returned",
      KZ: "reported",
    });
    expect(await statesOn(roundId, "2012-06-06", cast.kzCoordinator)).toEqual({
      BY: "silent",
      KZ: "reported",
    });
  });

  test("a late report is late, and accepted", async () => {
    const roundId = await open();
    onDay("2012-07-11");
    expect((await board(roundId, "2012-07-11")).sides.map(({ late }) => late)).toEqual([1, 1]);
    await reported(cast, "by");
    const row = (await board(roundId, "2012-07-11")).rows.find(({ sideCode }) => sideCode === "BY");
    expect(row).toMatchObject({ state: "reported", isLate: true });
  });

  test("a restricted milestone is on the boards of those who answer for it alone", async () => {
    const hidden = await aMilestone(cast, { BY: cast.byBody }, { visibility: "restricted" });
    const roundId = await open();
    const codes = async (actor: Cast["secretariat"]) =>
      (await board(roundId, "2012-06-01", actor)).rows.map(({ code }) => code);
    expect(await codes(cast.byCoordinator)).toContain(hidden.code);
    expect(await codes(cast.secretariat)).toContain(hidden.code);
    expect(await codes(cast.kzCoordinator)).not.toContain(hidden.code);
  });
});

describe("closing a round", () => {
  test("is refused while an update waits for a step (409), and says so", async () => {
    const roundId = await open();
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody),
    );
    await expectRefusal({ status: 409, reason: "undecided" }, () =>
      closeRound(cast.secretariat, { roundId }),
    );
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    await expectRefusal({ status: 409, reason: "undecided" }, () =>
      closeRound(cast.secretariat, { roundId }),
    );
  });

  test("waits for the due day of a side that still owes (409), not for one that owes nothing more", async () => {
    const roundId = await open({ due: { BY: "2012-06-20", KZ: "2012-07-10" } });
    const close = () => closeRound(cast.secretariat, { roundId });
    onDay("2012-06-20");
    await expectRefusal({ status: 409, reason: "notDueYet" }, close);
    onDay("2012-06-21");
    await expectRefusal({ status: 409, reason: "notDueYet" }, close);
    await reported(cast, "kz");
    await close();
    expect(await statesOn(roundId, "2012-06-21")).toEqual({ BY: "silent", KZ: "reported" });
  });

  test("freezes rows and texts: nothing later moves yesterday's report", async () => {
    const hidden = await aMilestone(
      cast,
      { BY: cast.byBody },
      { visibility: "restricted", title: "HIDDEN THING" },
    );
    const roundId = await open();
    await reported(cast, "by", { publicText: "Said in time." });
    await reported(cast, "by", { publicText: "HIDDEN WORD" }, hidden.id);
    onDay("2012-07-20");
    const { reportId } = await closeRound(cast.secretariat, { roundId });
    const frozen = await getReport(cast.programme, reportId, "2012-07-20");
    expect(frozen.report.sides).toEqual([
      { sideCode: "BY", owed: 1, reported: 1, late: 0, silent: 0 },
      { sideCode: "KZ", owed: 1, reported: 0, late: 0, silent: 1 },
    ]);
    expect(frozen.bytes.toString("utf8")).not.toMatch(/HIDDEN/);
    expect(createHash("sha256").update(frozen.bytes).digest("hex")).toBe(frozen.sha256);
    const [event] = await db
      .select({ body: s.events.body })
      .from(s.events)
      .where(eq(s.events.subjectId, roundId))
      .orderBy(asc(s.events.seq))
      .offset(1);
    expect(Buffer.from(event!.body).toString("utf8")).toContain(frozen.sha256);

    onDay("2012-07-21");
    await reported(cast, "by", { publicText: "Said a day later." });
    await decided(
      cast,
      {
        kind: "amend",
        content: { title: { original: "en", en: "Reworded" }, completion: null },
      },
      { instrumentOn: "2012-07-21" },
    );
    const again = await getReport(cast.programme, reportId, "2012-07-21");
    expect(again.bytes.equals(frozen.bytes)).toBe(true);
    expect(again.report.rows[0]!.words.BY?.text.en).toBe("Said in time.");
    expect(await statesOn(roundId, "2012-07-21")).toMatchObject({ KZ: "silent" });
    expect(await listReports(cast.programme, "2012-07-19")).toEqual([]);
  });

  test("a report for it that comes later is accepted, answers that round, and is shown as late", async () => {
    const roundId = await open();
    await reported(cast, "by");
    onDay("2012-07-20");
    await closeRound(cast.secretariat, { roundId });
    onDay("2012-07-25");
    const [late, fresh] = [await reported(cast, "kz"), await reported(cast, "by")];
    const roundOf = async (id: string) =>
      (await db.select({ id: s.updates.roundId }).from(s.updates).where(eq(s.updates.id, id)))[0]
        ?.id;
    expect(await roundOf(late)).toBe(roundId);
    expect(await roundOf(fresh)).toBeNull();
    const { versions } = await getMilestone(
      cast.programme,
      { plan: "2012-2013", code: cast.milestone.code },
      "2012-07-25",
    );
    expect(versions.map(({ sideCode, isLate }) => [sideCode, isLate])).toEqual([
      ["BY", false],
      ["KZ", true],
      ["BY", false],
    ]);
  });

  test("a closed round and a frozen report are not touched in the database either", async () => {
    const roundId = await open();
    onDay("2012-07-20");
    const { reportId } = await closeRound(cast.secretariat, { roundId });
    const refused = (query: Promise<unknown>) =>
      expect(query).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/^(23514|42501)$/) as string },
      });
    await refused(
      db.update(s.rounds).set({ closedOn: null }).where(eq(s.rounds.id, roundId)).execute(),
    );
    await refused(
      db.delete(s.roundObligations).where(eq(s.roundObligations.roundId, roundId)).execute(),
    );
    await refused(
      db
        .update(s.frozenReports)
        .set({ frozenOn: "2012-01-01" })
        .where(eq(s.frozenReports.id, reportId))
        .execute(),
    );
    await expectRefusal({ status: 409 }, () => closeRound(cast.secretariat, { roundId }));
  });
});

describe("closing a plan", () => {
  test("waits for its round and its decisions, then freezes what was left, why, and where it goes on", async () => {
    const dropped = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
    const merged = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
    await decided(cast, { kind: "remove", content: {} }, { milestoneId: dropped.id });
    await decided(
      cast,
      { kind: "merge", content: { intoId: cast.milestone.id } },
      { milestoneId: merged.id },
    );
    const roundId = await open();
    const close = () => closePlan(cast.secretariat, { planId: cast.planId });
    await expectRefusal({ status: 409, reason: "roundOpen" }, close);
    onDay("2012-07-20");
    await closeRound(cast.secretariat, { roundId });
    const { reportId } = await close();
    const { report } = await getReport(cast.programme, reportId, "2012-07-20");
    expect(report).toMatchObject({ kind: "final", round: null, asApproved: 3, added: 0 });
    const rowOf = (code: string) => report.rows.find((row) => row.code === code);
    const why = { reason: "Both sides want it.", language: "en" };
    expect(rowOf(cast.milestone.code)).toMatchObject({ outcome: "open", left: null, goesOnIn: [] });
    expect(rowOf(dropped.code)).toMatchObject({ left: { as: "removed", ...why }, goesOnIn: [] });
    expect(rowOf(merged.code)).toMatchObject({
      left: { as: "merged", ...why },
      goesOnIn: [{ kind: "merged", plan: "2012-2013", code: cast.milestone.code }],
    });
    await expectRefusal({ status: 409, reason: "planNotApproved" }, close);
  });
});
