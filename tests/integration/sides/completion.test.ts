import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { events, reservations, turns } from "@/db/schema";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { getMatter } from "@/lib/milestones/get-matter";
import { listMatters } from "@/lib/milestones/list-matters";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { recordReservation } from "@/lib/reservations/record-reservation";
import { withdrawReservation } from "@/lib/reservations/withdraw-reservation";
import { setHoliday } from "@/lib/settings/set-holiday";
import { setTacitDays } from "@/lib/settings/set-tacit-days";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { listReviewQueue } from "@/lib/updates/list-review-queue";
import { retractUpdate } from "@/lib/updates/retract-update";
import { decided, done, onDay, reported, seenUpdate, term } from "@/tests/setup/acts";
import { aCast, aProof, type Cast } from "@/tests/setup/cast";
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

const standing = async (day: string) =>
  (await getMilestone(cast.programme, { plan: "2012-2013", code: cast.milestone.code }, day))
    .standing;

const traces = async () => ({
  turns: await db.select().from(turns).orderBy(asc(turns.id)),
  reservations: await db.select().from(reservations).orderBy(asc(reservations.id)),
  events: await db.select({ seq: events.seq }).from(events).orderBy(asc(events.seq)),
});
async function expectRefusal(refusal: object, verb: () => Promise<unknown>) {
  const before = await traces();
  await expect(verb()).rejects.toMatchObject({ name: "Refusal", ...refusal });
  expect(await traces()).toEqual(before);
}

describe("a completion in two hands", () => {
  test("stated, awaiting, countersigned, closed; each day shows its own", async () => {
    const id = await reported(cast, "by", done);
    expect((await standing("2012-06-01")).completion).toEqual({
      stage: "stated",
      statedBy: ["BY"],
      awaiting: ["KZ"],
      confirmedBy: null,
    });
    await expectRefusal({ status: 409, reason: "notConfirmed" }, async () =>
      closeMilestone(cast.secretariat, await seenUpdate(id)),
    );

    onDay("2012-06-04");
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(id));
    expect(await standing("2012-06-04")).toMatchObject({
      outcome: "open",
      agreement: "agreed",
      completion: { stage: "confirmed" },
    });

    onDay("2012-06-05");
    for (const actor of [cast.byCoordinator, cast.kzCoordinator, cast.auditor, cast.administrator])
      await expectRefusal({ status: 403 }, async () => closeMilestone(actor, await seenUpdate(id)));
    await closeMilestone(cast.secretariat, await seenUpdate(id));
    expect(await standing("2012-06-05")).toMatchObject({
      headline: "done",
      doneOn: aProof.issuedOn,
      basis: "closed",
    });
    expect((await standing("2012-06-04")).outcome).toBe("open");
    expect((await standing("2012-06-01")).completion.stage).toBe("stated");

    await expectRefusal({ status: 409 }, async () =>
      closeMilestone(cast.secretariat, await seenUpdate(id)),
    );
    await expectRefusal({ status: 409, reason: "closedOverIt" }, async () =>
      retractUpdate(cast.secretariat, { ...(await seenUpdate(id)), reason: "Wrong." }),
    );
  });

  test("the closing is offered for the signed claim alone, whoever spoke last", async () => {
    const signed = await reported(cast, "by", done);
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(signed));
    const other = await reported(cast, "kz", done);
    const address = { programme: cast.programme, plan: "2012-2013", code: cast.milestone.code };
    const { claims } = await getMatter(cast.secretariat, address, "2012-06-01");
    expect(claims.filter(({ mayClose }) => mayClose).map(({ id }) => id)).toEqual([signed]);
    await expectRefusal({ status: 409, reason: "notConfirmed" }, async () =>
      closeMilestone(cast.secretariat, await seenUpdate(other)),
    );
  });

  test("a signature takes back its side's own objection; after it there is none", async () => {
    const id = await reported(cast, "by", done);
    const objection = {
      milestoneId: cast.milestone.id,
      updateId: id,
      text: "Not seen.",
      language: "en" as const,
      readers: "internal" as const,
    };
    await expectRefusal({ status: 409 }, () => recordReservation(cast.byCoordinator, objection));
    await recordReservation(cast.kzCoordinator, objection);
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(id));
    const [row] = await db.select().from(reservations).where(eq(reservations.updateId, id));
    expect(row?.withdrawnOn).toBe("2012-06-01");
    const told = await db
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.subjectId, row!.id));
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      "reservation.recorded",
      "reservation.withdrawn",
    ]);
    await expectRefusal({ status: 409, reason: "alreadySigned" }, () =>
      recordReservation(cast.kzCoordinator, objection),
    );
  });

  test("what never ends is closed by decision only", async () => {
    await decided(cast, {
      kind: "move",
      content: {
        term: { ...term("year", "2013-01-01"), precision: "yearly", firstOn: null, lastOn: null },
      },
    });
    const id = await reported(cast, "by", done);
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(id));
    await expectRefusal({ status: 409, reason: "neverEnds" }, async () =>
      closeMilestone(cast.secretariat, await seenUpdate(id)),
    );
    const matters = await listMatters(cast.secretariat, "2012-06-01");
    expect(matters.find(({ code }) => code === cast.milestone.code)).toBeUndefined();
    onDay("2012-06-02");
    await decided(
      cast,
      { kind: "close", content: { doneOn: "2012-05-14" } },
      { instrumentOn: "2012-06-02" },
    );
    expect((await standing("2012-06-02")).outcome).toBe("done");
  });
});

describe("silence", () => {
  test("is off by default, counts in the other side's calendar, and is undone by an objection", async () => {
    const before = await reported(cast, "by", done);
    onDay("2012-12-31");
    expect((await standing("2012-12-31")).completion.stage).toBe("stated");
    onDay("2012-06-08");
    await retractUpdate(cast.secretariat, { ...(await seenUpdate(before)), reason: "Again." });

    await setTacitDays(cast.administrator, { programmeId: cast.programmeId, tacitDays: 3 });
    await setHoliday(cast.administrator, {
      programmeId: cast.programmeId,
      sideCode: "KZ",
      onDay: "2012-06-12",
      is: "off",
      name: { original: "en", en: "A day off" },
    });
    // Cleared on Friday 8 June; 12 June is off in Kazakhstan: 11, 13, 14 June pass.
    const id = await reported(cast, "by", done);
    expect((await standing("2012-06-13")).completion.stage).toBe("stated");
    expect((await standing("2012-06-14")).completion).toMatchObject({
      stage: "confirmed",
      confirmedBy: "silence",
    });

    onDay("2012-06-18");
    await closeMilestone(cast.secretariat, await seenUpdate(id));
    expect((await standing("2012-06-18")).outcome).toBe("done");
    onDay("2012-06-20");
    await recordReservation(cast.kzCoordinator, {
      milestoneId: cast.milestone.id,
      updateId: id,
      text: "We do object.",
      language: "en",
      readers: "public",
    });
    expect((await standing("2012-06-20")).outcome).toBe("open");
    expect((await standing("2012-06-19")).outcome).toBe("done");
    onDay("2012-06-21");
    const [row] = await db.select().from(reservations).where(eq(reservations.updateId, id));
    await expectRefusal({ status: 403 }, () =>
      withdrawReservation(cast.byCoordinator, { reservationId: row!.id }),
    );
    await withdrawReservation(cast.kzCoordinator, { reservationId: row!.id });
    expect((await standing("2012-06-21")).outcome).toBe("done");
  });

  test("a closing that an objection undid is open again everywhere, and its claim can be retracted for good", async () => {
    await setTacitDays(cast.administrator, { programmeId: cast.programmeId, tacitDays: 3 });
    const id = await reported(cast, "by", done);
    onDay("2012-06-18");
    await closeMilestone(cast.secretariat, await seenUpdate(id));
    const waiting = async () =>
      (await listReviewQueue(cast.kzCoordinator, "2012-06-18")).filter(
        (row) => row.id === id && row.queue === "countersign",
      ).length;
    const retract = async () =>
      retractUpdate(cast.secretariat, { ...(await seenUpdate(id)), reason: "Wrong." });
    expect(await waiting()).toBe(0);
    await expectRefusal({ status: 409, reason: "closedOverIt" }, retract);
    await recordReservation(cast.kzCoordinator, {
      milestoneId: cast.milestone.id,
      updateId: id,
      text: "We do object.",
      language: "en",
      readers: "public",
    });
    expect(await waiting()).toBe(1);
    await retract();
    const [row] = await db.select().from(reservations).where(eq(reservations.updateId, id));
    await withdrawReservation(cast.kzCoordinator, { reservationId: row!.id });
    expect((await standing("2012-06-18")).outcome).toBe("open");
  });
});
