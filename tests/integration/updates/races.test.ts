import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { events, takenSteps, updates } from "@/db/schema";
import { clearUpdate } from "@/lib/updates/clear-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { withdrawUpdate } from "@/lib/updates/withdraw-update";
import { aCast, aPerson, someWords, type Cast } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
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
const raceForUpdate = (id: string, rivals: (() => Promise<unknown>)[]) =>
  race(url, (sql) => sql`select 1 from updates where id = ${id} for update`, rivals);
const refusals = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
const stepsOf = (id: string) => db.select().from(takenSteps).where(eq(takenSteps.updateId, id));

describe("two at once", () => {
  test("two coordinators clear: one step, the other is told", async () => {
    const { updateId } = await submitUpdate(cast.byExecutor, words());
    const second = await aPerson("coordinator", undefined, "BY");
    const input = { updateId, version: 2 };
    const results = await raceForUpdate(updateId, [
      () => clearUpdate(cast.byCoordinator, { ...input, version: 2 }),
      () => clearUpdate(second, { ...input, version: 2 }),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409, reason: "changedMeanwhile" }]);
    expect(await stepsOf(updateId)).toHaveLength(2);
  });

  test("clear and return: one of them, never both", async () => {
    const { updateId } = await submitUpdate(cast.byExecutor, words());
    const results = await raceForUpdate(updateId, [
      () => clearUpdate(cast.byCoordinator, { updateId, version: 2 }),
      () => returnUpdate(cast.byCoordinator, { updateId, version: 2, reason: "No." }),
    ]);
    expect(refusals(results)).toHaveLength(1);
    expect(await stepsOf(updateId)).toHaveLength(2);
  });

  test("the author withdraws while the coordinator clears: one of them", async () => {
    const { updateId } = await submitUpdate(cast.byExecutor, words());
    const results = await raceForUpdate(updateId, [
      () => withdrawUpdate(cast.byExecutor, { updateId, version: 2 }),
      () => clearUpdate(cast.byCoordinator, { updateId, version: 2 }),
    ]);
    expect(refusals(results)).toHaveLength(1);
  });

  test("two publish: one publication, one event", async () => {
    const { updateId } = await submitUpdate(cast.byExecutor, words());
    await clearUpdate(cast.byCoordinator, { updateId, version: 2 });
    const second = await aPerson("secretariat");
    const results = await raceForUpdate(updateId, [
      () => publishUpdate(cast.secretariat, { updateId, version: 3 }),
      () => publishUpdate(second, { updateId, version: 3 }),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409 }]);
    const published = await db.select().from(events).where(eq(events.subjectId, updateId));
    expect(published.filter(({ kind }) => kind === "update.published")).toHaveLength(1);
  });

  test("two people of one body begin a draft: one draft, the other keeps the text and is told", async () => {
    const colleague = await aPerson("executor", cast.byBody, "BY");
    const results = await race(
      url,
      (sql) =>
        sql`select 1 from responsibilities where milestone_id = ${cast.milestone.id} for update`,
      [
        () => saveDraft(cast.byExecutor, words({ publicText: "Mine." })),
        () => saveDraft(colleague, words({ publicText: "Ours." })),
      ],
    );
    expect(refusals(results)).toMatchObject([{ status: 409, reason: "changedMeanwhile" }]);
    const rows = await db.select().from(updates).where(eq(updates.milestoneId, cast.milestone.id));
    expect(rows).toHaveLength(1);
  });
});
