import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { responsibilities, updates } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import { getWork } from "@/lib/milestones/get-work";
import { clearUpdate } from "@/lib/updates/clear-update";
import { getReview } from "@/lib/updates/get-review";
import { listReviewQueue } from "@/lib/updates/list-review-queue";
import { publishUpdate } from "@/lib/updates/publish-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { aBody, aCast, aMilestone, aPerson, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
let url: string;
let cast: Cast;

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

async function version(id: string) {
  const [row] = await db
    .select({ version: updates.version })
    .from(updates)
    .where(eq(updates.id, id));
  return row!.version;
}
const seen = async (updateId: string) => ({ updateId, version: await version(updateId) });
const aPlace = async () => (await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody })).id;

async function cleared(milestoneId: string, changes = {}) {
  const { updateId } = await submitUpdate(
    cast.byExecutor,
    someWords(milestoneId, cast.byBody, changes),
  );
  await clearUpdate(cast.byCoordinator, await seen(updateId));
  return updateId;
}

test("holds the words against those of the same body, and not against themselves", async () => {
  const place = await aPlace();
  const first = await cleared(place, { publicText: "First words." });
  await publishUpdate(cast.secretariat, await seen(first));
  expect((await getReview(cast.secretariat, first, today)).before).toBeNull();
  const second = await cleared(place, { publicText: "Second words." });
  const review = await getReview(cast.secretariat, second, today);
  expect(review.before).toMatchObject({ publicText: "First words." });
  await publishUpdate(cast.secretariat, await seen(second));
  // What would stand again without it.
  expect((await getReview(cast.secretariat, second, today)).before).toMatchObject({
    publicText: "First words.",
  });
});

test("offers no step to anybody who has written on the text, the last author or not", async () => {
  const place = await aPlace();
  const both = await aPerson("executor", cast.byBody, "BY");
  const asBoth: Actor = {
    ...both,
    memberships: [...both.memberships, { role: "coordinator", bodyId: null, sideCode: "BY" }],
  };
  const { updateId } = await saveDraft(asBoth, someWords(place, cast.byBody));
  await submitUpdate(
    cast.byExecutor,
    someWords(place, cast.byBody, { version: await version(updateId) }),
  );
  const review = await getReview(asBoth, updateId, today);
  expect(review.isOwnText).toBe(true);
  expect(review.mayTake).not.toContain("clear");
  expect((await getReview(cast.byCoordinator, updateId, today)).mayTake).toContain("clear");
  const queueOf = async (actor: Actor) =>
    (await listReviewQueue(actor, today)).find(({ id }) => id === updateId)?.queue;
  expect(await queueOf(asBoth)).toBe("waiting");
  expect(await queueOf(cast.byCoordinator)).toBe("clear");
});

test("tells a return of the secretariat from one of the coordinator", async () => {
  const returns = async (updateId: string) =>
    (await getReview(cast.auditor, updateId, today)).steps
      .filter(({ step }) => step === "return")
      .map(({ bySecretariat }) => bySecretariat);
  const early = (await submitUpdate(cast.byExecutor, someWords(await aPlace(), cast.byBody)))
    .updateId;
  await returnUpdate(cast.byCoordinator, { ...(await seen(early)), reason: "Say more." });
  expect(await returns(early)).toEqual([false]);
  const late = await cleared(await aPlace());
  await returnUpdate(cast.secretariat, { ...(await seen(late)), reason: "Say more." });
  expect(await returns(late)).toEqual([true]);
});

test("starts a new update from the body's own words, not from another body's of its side", async () => {
  const place = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
  const helper = await aBody("BY");
  await db.insert(responsibilities).values({
    milestoneId: place.id,
    bodyId: helper,
    sideCode: "BY",
    part: "partner",
    provenance: "illustrative",
  });
  const id = await cleared(place.id, { publicText: "The lead's words." });
  await publishUpdate(cast.secretariat, await seen(id));
  const address = {
    programme: cast.programme,
    plan: "2012-2013",
    code: place.code,
  };
  const helping = await aPerson("executor", helper, "BY");
  expect((await getWork(cast.byExecutor, address, undefined, today)).ownWords).toMatchObject({
    publicText: "The lead's words.",
  });
  expect((await getWork(helping, address, undefined, today)).ownWords).toBeNull();
  expect((await getWork(cast.kzExecutor, address, undefined, today)).otherWords).toMatchObject({
    publicText: "The lead's words.",
  });
});
