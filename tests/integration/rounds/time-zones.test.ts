import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { keepZones } from "@/lib/dates/programme-today";
import { loadRevisions } from "@/lib/milestones/load-revisions";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { readZones } from "@/lib/programmes/read-zones";
import { loadBodyRounds } from "@/lib/public/rounds/body-rounds";
import { closeRound } from "@/lib/rounds/close-round";
import { getBoard } from "@/lib/rounds/get-board";
import { standingOn } from "@/lib/standing/standing-on";
import { submitUpdate } from "@/lib/updates/submit-update";
import { onDay, reported } from "@/tests/setup/acts";
import { aCast, aProof, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

/** Half past midnight on 1 December in Almaty, half past ten in the evening before in Minsk. */
const night = new Date("2026-11-30T19:30:00Z");
const [eve, today] = ["2026-11-30", "2026-12-01"];

let url: string;
let cast: Cast;
let roundId: string;
beforeAll(async () => {
  url = await createTestDatabase();
  vi.useFakeTimers({ toFake: ["Date"], now: night });
});
afterAll(async () => {
  vi.useRealTimers();
  keepZones({ programme: "UTC", sides: {} });
  await dropTestDatabase(url);
});
beforeEach(async () => {
  onDay("");
  cast = await aCast();
  const { programmeId, planId } = cast;
  await db
    .update(s.programmes)
    .set({ timeZone: "Asia/Almaty", lastOn: "2030-12-31" })
    .where(eq(s.programmes.id, programmeId));
  for (const [sideCode, timeZone] of [
    ["BY", "Europe/Minsk"],
    ["KZ", "Asia/Almaty"],
  ] as const)
    await db
      .update(s.programmeSides)
      .set({ timeZone })
      .where(eq(s.programmeSides.sideCode, sideCode));
  keepZones(await readZones());
  const [round] = await db
    .insert(s.rounds)
    .values({
      ...{ planId, number: 1, cycle: "monthly", name: { original: "en", en: "November" } },
      ...{ opensOn: "2026-11-02", asOfOn: "2026-11-20", provenance: "official" },
    })
    .returning({ id: s.rounds.id });
  roundId = round!.id;
  for (const [sideCode, bodyId] of [
    ["BY", cast.byBody],
    ["KZ", cast.kzBody],
  ] as const) {
    await db.insert(s.roundDues).values({ roundId, sideCode, dueOn: eve });
    await db
      .insert(s.roundObligations)
      .values({ roundId, milestoneId: cast.milestone.id, sideCode, bodyId });
  }
});

const board = async () =>
  Object.fromEntries(
    (await getBoard(cast.secretariat, roundId, today)).rows.map(({ sideCode, state, isLate }) => [
      sideCode,
      { state, isLate },
    ]),
  );
const silent = async () => {
  const facts = await loadStandingFacts(db, eq(s.milestones.id, cast.milestone.id), today);
  const { sides } = standingOn(today, facts.get(cast.milestone.id)!);
  return { BY: sides.BY?.silentSince, KZ: sides.KZ?.silentSince };
};

describe("a due day ends with its side's", () => {
  test("in the night between two midnights only the side whose day is over is silent", async () => {
    expect(await silent()).toEqual({ BY: null, KZ: eve });
    expect(await board()).toEqual({
      BY: { state: "silent", isLate: false },
      KZ: { state: "silent", isLate: true },
    });
    const [round] = await loadBodyRounds(cast.programme, today);
    expect(round!.owed.map(({ sideCode, answer }) => [sideCode, answer])).toEqual([
      ["BY", "awaited"],
      ["KZ", "none"],
    ]);
    await expect(closeRound(cast.secretariat, { roundId })).rejects.toMatchObject({
      reason: "notDueYet",
    });
  });

  test("the deadline is revised by each side's silence once that side's day is over", async () => {
    const revisions = async (day: string) =>
      (await loadRevisions(db, eq(s.milestones.id, cast.milestone.id), day)).get(cast.milestone.id)!
        .count;
    const before = await revisions(eve);
    expect((await revisions(today)) - before).toBe(1);
    vi.setSystemTime(new Date("2026-12-01T00:30:00Z"));
    expect((await revisions(today)) - before).toBe(2);
    vi.setSystemTime(night);
  });

  test("what is handed in then is in time for the one and late for the other", async () => {
    await reported(cast, "by");
    await reported(cast, "kz");
    expect(await board()).toEqual({
      BY: { state: "reported", isLate: false },
      KZ: { state: "reported", isLate: true },
    });
    const { reportId } = await closeRound(cast.secretariat, { roundId });
    const [report] = await db
      .select()
      .from(s.frozenReports)
      .where(eq(s.frozenReports.id, reportId));
    const { sides } = JSON.parse(Buffer.from(report!.body).toString()) as {
      sides: { sideCode: string; late: number }[];
    };
    expect(sides.map(({ sideCode, late }) => [sideCode, late])).toEqual([
      ["BY", 0],
      ["KZ", 1],
    ]);
  });

  test("a document dated today is of today on the side that sees the day already, and of tomorrow on the other", async () => {
    const words = (bodyId: string) =>
      someWords(cast.milestone.id, bodyId, { evidence: [{ ...aProof, issuedOn: today }] });
    await submitUpdate(cast.kzExecutor, words(cast.kzBody));
    await expect(submitUpdate(cast.byExecutor, words(cast.byBody))).rejects.toMatchObject({
      fields: { "evidence[0].issuedOn": ["future"] },
    });
  });

  test("a zone that Postgres does not know is refused", async () => {
    const nowhere = db.update(s.programmes).set({ timeZone: "Asia/Nowhere" });
    await expect(nowhere).rejects.toMatchObject({ cause: { code: "22023" } });
  });
});
