import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/connect";
import { isDatabaseAway } from "@/lib/errors";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { layWire } from "@/tests/setup/wire";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

test("that nobody listens is told at once, however often it is asked, and so is that somebody does again", async () => {
  const wire = await layWire(url);
  const { db, close } = connect(wire.url, { max: 2 });
  await db.execute(sql`select 1`);
  await wire.setOpen(false);
  const started = performance.now();
  for (let time = 0; time < 20; time += 1) {
    const fault: unknown = await db.execute(sql`select 1`).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(isDatabaseAway(fault)).toBe(true);
  }
  await wire.setOpen(true);
  expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  expect(performance.now() - started).toBeLessThan(5_000);
  await close();
  wire.close();
});
