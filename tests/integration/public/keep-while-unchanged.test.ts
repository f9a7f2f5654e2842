import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { sides } from "@/db/schema";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { reported } from "@/tests/setup/acts";
import { aCast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

/** A question that counts how often it was really asked. */
function counted() {
  let asked = 0;
  const question = keepWhileUnchanged(async (name: string) => {
    asked += 1;
    const rows = await db.select({ code: sides.code }).from(sides);
    return { name, rows };
  }, 2);
  return { question, asked: () => asked };
}

// Other test files commit on the same server meanwhile, which ends what is kept: so often that a question
// is never asked less than it is put they do not.
const often = 200;

test("an answer is kept while nothing is committed, and asked anew after any commit", async () => {
  const { question, asked } = counted();
  for (let turn = 0; turn < often; turn += 1) await question("a");
  expect(asked()).toBeLessThan(often);
  const first = await question("a");
  await aCast();
  const second = await question("a");
  expect(second.rows.length).toBeGreaterThan(first.rows.length);
  expect((await question("b")).name).toBe("b");
});

test("who asks the same at the same time waits for one answer", async () => {
  const { question, asked } = counted();
  await Promise.all(Array.from({ length: often }, () => question("a")));
  expect(asked()).toBeLessThan(often);
});

test("a fault is not kept", async () => {
  let isBroken = true;
  const question = keepWhileUnchanged(async () => {
    if (isBroken) throw new Error("away");
    return "here";
  }, 2);
  await expect(question()).rejects.toThrow("away");
  isBroken = false;
  expect(await question()).toBe("here");
});

test("a publication shows in the very next reading", async () => {
  const cast = await aCast();
  const { programme } = cast;
  const wordOf = async () =>
    (await loadMilestones(programme, "2012-06-01"))[0]?.standing.sides.BY?.report?.claim ?? null;
  expect(await wordOf()).toBeNull();
  await reported(cast, "by");
  expect(await wordOf()).toBe("in_progress");
});
