import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { milestones, plans, programmes, updates } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import { listEvents } from "@/lib/history/list-events";
import { getWork } from "@/lib/milestones/get-work";
import { listWorklist } from "@/lib/milestones/list-worklist";
import { listPeople } from "@/lib/people/list-people";
import { clearUpdate } from "@/lib/updates/clear-update";
import { getReview } from "@/lib/updates/get-review";
import { listReviewQueue } from "@/lib/updates/list-review-queue";
import { publishUpdate } from "@/lib/updates/publish-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { aCast, aMilestone, aProof, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
let url: string;
let cast: Cast;
const ids: Record<"draft" | "submitted" | "cleared" | "done" | "published" | "hidden", string> =
  {} as never;

const version = async (id: string) =>
  (await db.select({ version: updates.version }).from(updates).where(eq(updates.id, id)))[0]!
    .version;
const seen = async (updateId: string) => ({ updateId, version: await version(updateId) });
const aPlace = async (visibility: "public" | "restricted" = "public") =>
  (await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody }, { visibility })).id;

async function cleared(milestoneId: string, changes = {}) {
  const input = someWords(milestoneId, cast.byBody, { internalNote: "OURS ONLY", ...changes });
  const { updateId } = await submitUpdate(cast.byExecutor, input);
  await clearUpdate(cast.byCoordinator, await seen(updateId));
  return updateId;
}

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const words = (milestoneId: string) => someWords(milestoneId, cast.byBody);
  ids.draft = (await saveDraft(cast.byExecutor, words(await aPlace()))).updateId;
  ids.submitted = (await submitUpdate(cast.byExecutor, words(await aPlace()))).updateId;
  ids.cleared = await cleared(await aPlace());
  ids.done = await cleared(await aPlace(), { claim: "done", percentDone: 100, evidence: [aProof] });
  ids.published = await cleared(await aPlace());
  await publishUpdate(cast.secretariat, await seen(ids.published));
  ids.hidden = await cleared(await aPlace("restricted"));
  await publishUpdate(cast.secretariat, await seen(ids.hidden));
});
afterAll(() => dropTestDatabase(url));

const nameOf = (id: string) => Object.entries(ids).find(([, one]) => one === id)?.[0];
const everyone = () => ({
  byCoordinator: cast.byCoordinator,
  kzCoordinator: cast.kzCoordinator,
  secretariat: cast.secretariat,
  auditor: cast.auditor,
});

describe("the review", () => {
  test("each queue holds what its reader may take a step on, and nothing the reader may not know", async () => {
    const queues: Record<string, Record<string, string>> = {};
    for (const [who, actor] of Object.entries(everyone()))
      queues[who] = Object.fromEntries(
        (await listReviewQueue(actor, today)).map(({ id, queue }) => [nameOf(id), queue]),
      );
    const publishedOnes = { published: "published", hidden: "published" };
    expect(queues).toEqual({
      byCoordinator: {
        submitted: "clear",
        cleared: "waiting",
        done: "waiting",
        ...publishedOnes,
      },
      kzCoordinator: { done: "countersign", ...publishedOnes },
      secretariat: { cleared: "publish", done: "publish", ...publishedOnes },
      auditor: { submitted: "waiting", cleared: "waiting", done: "waiting", ...publishedOnes },
    });
  });

  test("the queue and the single review agree with the statute", async () => {
    for (const actor of Object.values(everyone())) {
      const listed = (await listReviewQueue(actor, today)).map(({ id }) => id);
      for (const id of Object.values(ids)) {
        const review = getReview(actor, id, today);
        if (listed.includes(id)) await expect(review).resolves.toMatchObject({ id });
        else if (!(actor === cast.auditor && id === ids.draft))
          await expect(review).rejects.toMatchObject({ status: 404 });
      }
    }
  });

  test("a restricted milestone is for the sides that answer for it", async () => {
    const ours = await aMilestone(cast, { BY: cast.byBody }, { visibility: "restricted" });
    const id = await cleared(ours.id);
    await publishUpdate(cast.secretariat, await seen(id));
    await expect(getReview(cast.kzCoordinator, id, today)).rejects.toMatchObject({ status: 404 });
    expect((await listReviewQueue(cast.kzCoordinator, today)).map((row) => row.id)).not.toContain(
      id,
    );
    expect((await listReviewQueue(cast.byCoordinator, today)).map((row) => row.id)).toContain(id);
  });

  test("why it was returned stays on its side", async () => {
    const place = await aPlace();
    const { updateId } = await submitUpdate(cast.byExecutor, someWords(place, cast.byBody));
    await returnUpdate(cast.byCoordinator, { ...(await seen(updateId)), reason: "OURS ONLY" });
    await submitUpdate(
      cast.byExecutor,
      someWords(place, cast.byBody, { version: await version(updateId) }),
    );
    await clearUpdate(cast.byCoordinator, await seen(updateId));
    await publishUpdate(cast.secretariat, await seen(updateId));
    const stepsFor = async (actor: Actor) =>
      JSON.stringify((await getReview(actor, updateId, today)).steps);
    expect(await stepsFor(cast.byCoordinator)).toContain("OURS ONLY");
    expect(await stepsFor(cast.kzCoordinator)).not.toContain("OURS ONLY");
    expect(await stepsFor(cast.secretariat)).not.toContain("OURS ONLY");
  });

  test("an internal note stays on its side", async () => {
    const noteFor = async (actor: Actor, id: string) =>
      (await getReview(actor, id, today)).after.internalNote;
    expect(await noteFor(cast.byCoordinator, ids.done)).toBe("OURS ONLY");
    expect(await noteFor(cast.auditor, ids.done)).toBe("OURS ONLY");
    expect(await noteFor(cast.kzCoordinator, ids.done)).toBe("");
    expect(await noteFor(cast.secretariat, ids.done)).toBe("");
  });

  test("nobody without the right opens the queue", async () => {
    for (const actor of [cast.byExecutor, cast.administrator])
      await expect(listReviewQueue(actor, today)).rejects.toMatchObject({ status: 403 });
  });
});

describe("the desk", () => {
  const addressOf = async (updateId: string) => {
    const [row] = await db
      .select({ programme: programmes.slug, plan: plans.slug, code: milestones.code })
      .from(updates)
      .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(eq(updates.id, updateId));
    return row!;
  };

  test("holds a body's own milestones, in the group of what is to be done", async () => {
    const rows = await listWorklist(cast.byExecutor, today);
    const groups = rows.map(({ group }) => group).sort();
    expect(groups.filter((group) => group !== "rest")).toEqual([
      "draft",
      "waiting",
      "waiting",
      "waiting",
    ]);
    expect(await listWorklist(cast.stranger, today)).toEqual([]);
    await expect(listWorklist(cast.byCoordinator, today)).rejects.toMatchObject({ status: 403 });
  });

  test("shows of the other side only what is published, without its inside", async () => {
    const work = async (id: string) =>
      getWork(cast.kzExecutor, await addressOf(id), undefined, today);
    expect((await work(ids.draft)).otherWords).toBeNull();
    expect((await work(ids.submitted)).otherWords).toBeNull();
    expect((await work(ids.cleared)).otherWords).toBeNull();
    const published = await work(ids.published);
    expect(published.otherWords).toMatchObject({ publicText: "Two lines run.", internalNote: "" });
    expect(published.open).toBeNull();
    expect(published.steps).toEqual([]);
  });

  test("is 404 for a body that does not answer for the milestone", async () => {
    const address = await addressOf(ids.draft);
    for (const actor of [cast.stranger, cast.byCoordinator, cast.administrator])
      await expect(getWork(actor, address, undefined, today)).rejects.toMatchObject({
        status: 404,
      });
  });
});

describe("the history", () => {
  const kinds = async (actor: Actor, subjectId: string) =>
    (await listEvents(actor, { subjectId, limit: 100 })).events
      .map(({ kind }) => kind.replace("update.", ""))
      .sort();

  test("of a draft is its body's and the auditor's", async () => {
    expect(await kinds(cast.byExecutor, ids.draft)).toEqual(["drafted"]);
    expect(await kinds(cast.auditor, ids.draft)).toEqual(["drafted"]);
    for (const actor of [
      cast.stranger,
      cast.kzExecutor,
      cast.byCoordinator,
      cast.kzCoordinator,
      cast.secretariat,
      cast.administrator,
    ])
      expect(await kinds(actor, ids.draft)).toEqual([]);
  });

  test("of an update on its way is its own side's; the secretariat sees from clearance on", async () => {
    expect(await kinds(cast.byCoordinator, ids.cleared)).toEqual(["cleared", "submitted"]);
    expect(await kinds(cast.secretariat, ids.cleared)).toEqual(["cleared"]);
    for (const actor of [cast.kzExecutor, cast.kzCoordinator, cast.stranger, cast.administrator])
      expect(await kinds(actor, ids.cleared)).toEqual([]);
  });

  test("of a publication is everybody's, unless the milestone is restricted", async () => {
    for (const actor of [cast.kzExecutor, cast.kzCoordinator, cast.stranger, cast.administrator])
      expect(await kinds(actor, ids.published)).toEqual(["published"]);
    for (const actor of [cast.kzExecutor, cast.stranger, cast.administrator])
      expect(await kinds(actor, ids.hidden)).toEqual([]);
    // The other side answers for the restricted milestone too, and its coordinator reviews it.
    expect(await kinds(cast.kzCoordinator, ids.hidden)).toEqual(["published"]);
    expect(await kinds(cast.secretariat, ids.hidden)).toEqual(["cleared", "published"]);
  });

  test("names the people of one's own side only", async () => {
    const names = async (actor: Actor) =>
      (await listEvents(actor, { subjectId: ids.published })).events.map(
        ({ actorName }) => actorName,
      );
    expect((await names(cast.kzExecutor)).every((name) => name === null)).toBe(true);
    expect(await names(cast.byExecutor)).toContain(cast.byExecutor.name);
  });

  test("of one milestone holds nothing else", async () => {
    const [row] = await db
      .select({ milestoneId: updates.milestoneId })
      .from(updates)
      .where(eq(updates.id, ids.published));
    const { events } = await listEvents(cast.auditor, row);
    expect(events.map(({ kind }) => kind)).toEqual([
      "update.published",
      "update.cleared",
      "update.submitted",
    ]);
    expect(new Set(events.map(({ milestoneId }) => milestoneId))).toEqual(
      new Set([row!.milestoneId]),
    );
    expect(events.every(({ isPublic }) => isPublic)).toBe(true);
    const hidden = await listEvents(cast.auditor, { subjectId: ids.hidden });
    expect(hidden.events.some(({ isPublic }) => isPublic)).toBe(false);
  });

  test("pages by its numbers", async () => {
    const first = await listEvents(cast.auditor, { limit: 4 });
    const next = await listEvents(cast.auditor, { limit: 4, before: first.nextBefore! });
    expect(next.events[0]!.seq).toBe(first.events.at(-1)!.seq - 1);
  });
});

test("the list of people is for administrator and auditor", async () => {
  expect((await listPeople(cast.administrator, today)).length).toBeGreaterThan(5);
  expect((await listPeople(cast.auditor, today)).length).toBeGreaterThan(5);
  for (const actor of [cast.byExecutor, cast.byCoordinator, cast.secretariat])
    await expect(listPeople(actor, today)).rejects.toMatchObject({ status: 403 });
});
