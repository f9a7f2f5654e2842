import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { evidence, events, takenSteps, updates } from "@/db/schema";
import type { UpdateState } from "@/db/vocabulary";
import type { Actor } from "@/lib/access/permissions";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { withdrawUpdate } from "@/lib/updates/withdraw-update";
import { aCast, aPerson, aProof, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;

beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  cast = await aCast();
});

const words = (changes = {}) => someWords(cast.milestone.id, cast.byBody, changes);
const done = { claim: "done", percentDone: 100, nextSteps: "", evidence: [aProof] } as const;

const stored = async (id: string) =>
  (await db.select().from(updates).where(eq(updates.id, id)))[0]!;

/** The input of a step over the update as it is now. */
const seen = async (updateId: string) => ({ updateId, version: (await stored(updateId)).version });

async function submitted(changes = {}) {
  return (await submitUpdate(cast.byExecutor, words(changes))).updateId;
}
async function cleared(changes = {}) {
  const id = await submitted(changes);
  await clearUpdate(cast.byCoordinator, await seen(id));
  return id;
}

/** Everything that a refusal must leave as it was. */
const everything = async () => ({
  updates: await db.select().from(updates).orderBy(asc(updates.id)),
  evidence: await db.select().from(evidence).orderBy(asc(evidence.id)),
  steps: await db.select().from(takenSteps).orderBy(asc(takenSteps.id)),
  events: await db.select({ seq: events.seq }).from(events).orderBy(asc(events.seq)),
});

async function expectRefusal(status: number, verb: () => Promise<unknown>) {
  const before = await everything();
  await expect(verb()).rejects.toMatchObject({ name: "Refusal", status });
  expect(await everything()).toEqual(before);
}

describe("the path of an update", () => {
  test("draft, submit, clear, publish; each with its step and its event", async () => {
    const { updateId } = await saveDraft(cast.byExecutor, words({ publicText: "" }));
    await submitUpdate(cast.byExecutor, words({ version: 1 }));
    await clearUpdate(cast.byCoordinator, await seen(updateId));
    await publishUpdate(cast.secretariat, await seen(updateId));

    expect(await stored(updateId)).toMatchObject({
      state: "published",
      publicText: "Two lines run.",
      submittedOn: "2012-06-01",
      publishedOn: "2012-06-01",
      sideCode: "BY",
    });
    const steps = await db
      .select({ step: takenSteps.step, to: takenSteps.toState, who: takenSteps.actorId })
      .from(takenSteps)
      .where(eq(takenSteps.updateId, updateId))
      .orderBy(asc(takenSteps.takenAt));
    expect(steps).toEqual([
      { step: "submit", to: "submitted", who: cast.byExecutor.personId },
      { step: "clear", to: "cleared", who: cast.byCoordinator.personId },
      { step: "publish", to: "published", who: cast.secretariat.personId },
    ]);
    const kinds = await db
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.subjectId, updateId))
      .orderBy(asc(events.seq));
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "update.drafted",
      "update.submitted",
      "update.cleared",
      "update.published",
    ]);
  });

  test("a claim of done goes through the other side's coordinator", async () => {
    const id = await cleared(done);
    await countersignUpdate(cast.kzCoordinator, await seen(id));
    expect((await stored(id)).state).toBe("countersigned");
    await publishUpdate(cast.secretariat, await seen(id));
    expect((await stored(id)).state).toBe("published");
    await expectRefusal(409, async () => countersignUpdate(cast.kzCoordinator, await seen(id)));
  });

  test("a claim of done can be published as one side's word and signed later", async () => {
    const id = await cleared(done);
    await publishUpdate(cast.secretariat, await seen(id));
    await countersignUpdate(cast.kzCoordinator, await seen(id));
    expect((await stored(id)).state).toBe("published");
  });

  test("a signature is bound to the words: a change voids it, sending the same again does not", async () => {
    const id = await cleared(done);
    await countersignUpdate(cast.kzCoordinator, await seen(id));
    const again = async (changes: object) => {
      await returnUpdate(cast.secretariat, { ...(await seen(id)), reason: "Look again." });
      const { version } = await stored(id);
      await submitUpdate(cast.byExecutor, words({ ...done, ...changes, version }));
      await clearUpdate(cast.byCoordinator, await seen(id));
      return (await stored(id)).state;
    };
    expect(await again({})).toBe("countersigned");
    expect(await again({ internalNote: "only for us" })).toBe("countersigned");
    expect(await again({ publicText: "Other words." })).toBe("cleared");
  });

  test("a return goes back with its reason, is mended, and goes again", async () => {
    const id = await submitted();
    await returnUpdate(cast.byCoordinator, { ...(await seen(id)), reason: "Name the lines." });
    const [step] = await db
      .select()
      .from(takenSteps)
      .where(and(eq(takenSteps.step, "return"), eq(takenSteps.updateId, id)));
    expect(step).toMatchObject({ updateId: id, reason: "Name the lines." });
    const { version } = await stored(id);
    await submitUpdate(cast.byExecutor, words({ version, publicText: "Lines 1 and 2 run." }));
    expect(await stored(id)).toMatchObject({
      state: "submitted",
      publicText: "Lines 1 and 2 run.",
    });
  });

  test("the secretariat returns too, and it starts with the coordinator again", async () => {
    const id = await cleared();
    await returnUpdate(cast.secretariat, { ...(await seen(id)), reason: "Which year?" });
    expect((await stored(id)).state).toBe("returned");
  });

  test("withdrawn before anybody took a step, it makes room for another", async () => {
    const id = await submitted();
    await withdrawUpdate(cast.byExecutor, await seen(id));
    expect((await stored(id)).state).toBe("withdrawn");
    expect(await submitted()).not.toBe(id);
  });

  test("retracted, it keeps its words and the day", async () => {
    const id = await cleared();
    await publishUpdate(cast.secretariat, await seen(id));
    await retractUpdate(cast.secretariat, { ...(await seen(id)), reason: "Wrong plant." });
    expect(await stored(id)).toMatchObject({
      state: "retracted",
      publishedOn: "2012-06-01",
      retractedOn: "2012-06-01",
      publicText: "Two lines run.",
    });
  });

  test("evidence is kept in its order and replaced as a whole", async () => {
    const second = { ...aProof, number: "13" };
    await saveDraft(cast.byExecutor, words({ evidence: [aProof, second] }));
    const { updateId } = await saveDraft(
      cast.byExecutor,
      words({ version: 1, evidence: [second] }),
    );
    const rows = await db.select().from(evidence).where(eq(evidence.updateId, updateId));
    expect(rows).toMatchObject([{ position: 0, number: "13" }]);
  });
});

describe("what is refused leaves everything as it was", () => {
  test("a milestone that is another body's is not there (404)", async () => {
    const foreign = cast.stranger.memberships[0]!.bodyId!;
    await expectRefusal(404, () => saveDraft(cast.stranger, someWords(cast.milestone.id, foreign)));
    await expectRefusal(404, () =>
      saveDraft(cast.byExecutor, someWords(crypto.randomUUID(), cast.byBody)),
    );
  });

  test("writing for a body that is not one's own (403)", async () => {
    for (const actor of [cast.kzExecutor, cast.stranger, cast.byCoordinator, cast.secretariat])
      await expectRefusal(403, () => saveDraft(actor, words()));
  });

  test("submitting what is not complete (422), with everything that is missing", async () => {
    const before = await everything();
    await expect(
      submitUpdate(cast.byExecutor, words({ claim: undefined, publicText: "" })),
    ).rejects.toMatchObject({
      status: 422,
      fields: { claim: ["choose"], publicText: ["required"] },
    });
    await expect(
      submitUpdate(cast.byExecutor, words({ ...done, evidence: [] })),
    ).rejects.toMatchObject({ status: 422, fields: { "evidence[0].title": ["proof"] } });
    expect(await everything()).toEqual(before);
  });

  test("a figure together with a reason why there is none (422), in a draft too", async () => {
    const both = words({ percentDone: 0, percentGap: "no_data" });
    await expectRefusal(422, () => saveDraft(cast.byExecutor, both));
    await expectRefusal(422, () => submitUpdate(cast.byExecutor, both));
  });

  test("an unknown update is the same as an invisible one (404)", async () => {
    const id = await submitted();
    const unknown = { updateId: crypto.randomUUID(), version: 1 };
    await expectRefusal(404, () => clearUpdate(cast.byCoordinator, unknown));
    for (const [actor, verb] of [
      [cast.kzCoordinator, clearUpdate],
      [cast.secretariat, publishUpdate],
      [cast.administrator, publishUpdate],
      [cast.stranger, withdrawUpdate],
      [cast.kzExecutor, withdrawUpdate],
    ] as const)
      await expectRefusal(404, async () => verb(actor, await seen(id)));
  });

  test("a known thing without the right (403)", async () => {
    const id = await cleared(done);
    for (const [actor, verb] of [
      [cast.byExecutor, clearUpdate],
      [cast.auditor, clearUpdate],
      [cast.byCoordinator, countersignUpdate],
      [cast.byCoordinator, publishUpdate],
      [cast.kzCoordinator, publishUpdate],
      [cast.auditor, publishUpdate],
      [cast.secretariat, clearUpdate],
    ] as const)
      await expectRefusal(403, async () => verb(actor, await seen(id)));
  });

  test("clearing one's own text (403), even as coordinator of the side", async () => {
    const both: Actor = {
      ...cast.byExecutor,
      memberships: [...cast.byExecutor.memberships, ...cast.byCoordinator.memberships],
    };
    const id = (await submitUpdate(both, words())).updateId;
    await expectRefusal(403, async () => clearUpdate(both, await seen(id)));
  });

  test("clearing a text one has written on, whoever sent it (403)", async () => {
    const colleague = await aPerson("executor", cast.byBody, "BY");
    const both: Actor = {
      ...cast.byExecutor,
      memberships: [...cast.byExecutor.memberships, ...cast.byCoordinator.memberships],
    };
    await saveDraft(both, words());
    const id = (await submitUpdate(colleague, words({ version: 1 }))).updateId;
    await expectRefusal(403, async () => clearUpdate(both, await seen(id)));
  });

  test("a version that somebody has changed since (409)", async () => {
    const { updateId } = await saveDraft(cast.byExecutor, words());
    await expectRefusal(409, () => saveDraft(cast.byExecutor, words({ publicText: "Mine." })));
    await expectRefusal(409, () => saveDraft(cast.byExecutor, words({ version: 7 })));
    expect((await stored(updateId)).publicText).toBe("Two lines run.");
  });

  test.each<[UpdateState]>([["submitted"], ["cleared"]])(
    "editing what is %s (409)",
    async (state) => {
      const id = state === "submitted" ? await submitted() : await cleared();
      const { version } = await stored(id);
      await expectRefusal(409, () => saveDraft(cast.byExecutor, words({ version })));
    },
  );
});

describe("the database is the last guard", () => {
  const refused = (query: Promise<unknown>) =>
    expect(query).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/^(23514|42501)$/) as string },
    });

  test("published words stay as they are", async () => {
    const id = await cleared();
    await publishUpdate(cast.secretariat, await seen(id));
    await refused(
      db.update(updates).set({ publicText: "Other." }).where(eq(updates.id, id)).execute(),
    );
    await refused(
      db.insert(evidence).values({ updateId: id, position: 0, title: "", number: "" }).execute(),
    );
  });

  test("done is not submitted without a document", async () => {
    const { updateId } = await saveDraft(cast.byExecutor, words({ ...done, evidence: [] }));
    await refused(
      db
        .update(updates)
        .set({ state: "submitted", submittedOn: "2012-06-01" })
        .where(eq(updates.id, updateId))
        .execute(),
    );
  });

  test("steps taken are only added", async () => {
    await submitted();
    await refused(db.delete(takenSteps).execute());
    await refused(db.update(takenSteps).set({ reason: "x" }).execute());
  });
});
