import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { type FieldName, fieldNames, fieldsWhere, updateFields } from "@/lib/updates/fields";
import { getReview } from "@/lib/updates/get-review";
import { publishUpdate } from "@/lib/updates/publish-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { UpdateWords } from "@/lib/updates/words";
import { listEvents } from "@/lib/history/list-events";
import { getMatter } from "@/lib/milestones/get-matter";
import { getWork } from "@/lib/milestones/get-work";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { done, seenUpdate } from "@/tests/setup/acts";
import { aCast, aProof, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const day = "2012-06-01";
let url: string;
let cast: Cast;
let updateId: string;
let address: { programme: string; plan: string; code: string };

const inner = fieldNames.filter((name) => updateFields[name].readers !== "public");
const ofTheSide = fieldsWhere({ readers: "side" });
const secretOf = (name: FieldName) => `INSIDE ${name}`;
/** Something in each field that is not for the world. */
const said = () =>
  Object.fromEntries(
    inner.map((name) => {
      const field = updateFields[name] as { kind: string; of?: readonly string[] };
      const other = field.kind === "day" ? day : field.kind === "percent" ? 7 : field.of?.[0];
      return [name, field.kind === "text" ? secretOf(name) : other];
    }),
  );

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  address = { programme: cast.programme, plan: "2012-2013", code: cast.milestone.code };
  ({ updateId } = await submitUpdate(
    cast.byExecutor,
    someWords(cast.milestone.id, cast.byBody, { ...done, ...said(), evidence: [aProof] }),
  ));
  await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
});
afterAll(() => dropTestDatabase(url));

const blank = UpdateWords.parse({ language: "en" });
/** Which of these fields say something in some words; none, where there are no words to read. */
const spoken = (words: UpdateWords | null, of: readonly FieldName[]) =>
  words === null ? [] : of.filter((name) => (words[name] ?? "") !== (blank[name] ?? ""));
/** Which of all inner fields are told anywhere in what was answered. */
const told = (answer: unknown) =>
  inner.filter((name) => JSON.stringify(answer).includes(secretOf(name)));

const holds = () => {
  test("by the other side's body, in its work", async () => {
    const work = await getWork(cast.kzExecutor, address, undefined, day);
    expect(spoken(work.otherWords, inner)).toEqual([]);
    expect(told(work)).toEqual([]);
  });

  test("by the other side's coordinator and the secretariat, who review what is for reviewers", async () => {
    for (const actor of [cast.kzCoordinator, cast.secretariat]) {
      const { before, after } = await getReview(actor, updateId, day);
      expect(spoken(after, ofTheSide)).toEqual([]);
      expect(spoken(before, inner)).toEqual([]);
      expect(spoken(after, fieldsWhere({ readers: "reviewers" }))).not.toEqual([]);
      expect(told(await getMatter(actor, address, day))).toEqual([]);
    }
  });

  test("by the world, or by anybody in the history", async () => {
    expect(told(await getMilestone(cast.programme, address, day))).toEqual([]);
    for (const actor of [cast.kzExecutor, cast.kzCoordinator, cast.secretariat, cast.auditor])
      expect(told(await listEvents(actor, { milestoneId: cast.milestone.id }))).toEqual([]);
  });

  test("but by its own side", async () => {
    const { after } = await getReview(cast.byCoordinator, updateId, day);
    expect(spoken(after, inner)).toEqual(inner);
  });
};

describe("what is not for the world is not read before it is published", holds);

describe("nor afterwards", () => {
  beforeAll(async () => {
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(updateId));
    await publishUpdate(cast.secretariat, await seenUpdate(updateId));
  });
  holds();
  test("when the words themselves are read", async () => {
    const { otherWords } = await getWork(cast.kzExecutor, address, undefined, day);
    expect(otherWords?.publicText).toBe("Two lines run.");
    expect((await getMilestone(cast.programme, address, day)).versions).toHaveLength(1);
  });
});
