import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, type Connection } from "@/db/connect";
import { withPatience } from "@/db/driver/patience";
import { isDatabaseAway } from "@/lib/errors";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { untilAsleep } from "@/tests/setup/until-asleep";
import { layWire } from "@/tests/setup/wire";

const notes = pgTable("notes", { n: integer("n").notNull(), word: text("word").notNull() });
const places = 3;

let url: string;
let admin: postgres.Sql;
let connection: Connection;

beforeAll(async () => {
  url = await createTestDatabase();
  admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin`create table notes (n int not null, word text not null)`;
  await admin`create sequence drawn`;
  await admin`grant all on notes, drawn to tracker_app`;
});
beforeEach(async () => {
  await admin`truncate notes`;
  await admin`alter sequence drawn restart`;
  connection = connect(url, { max: places });
});
afterEach(() => connection.close());
afterAll(async () => {
  await admin.end();
  await dropTestDatabase(url);
});

/** Takes every connection with an open transaction; `free` ends them. */
async function fillPool(): Promise<() => Promise<void>> {
  let free = () => {};
  const released = new Promise<void>((resolve) => (free = resolve));
  const begun: Promise<unknown>[] = [];
  const holders = Array.from({ length: places }, () => {
    let hasBegun = () => {};
    begun.push(new Promise<void>((resolve) => (hasBegun = resolve)));
    return connection.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      hasBegun();
      await released;
    });
  });
  await Promise.all(begun);
  return async () => {
    free();
    await Promise.all(holders);
  };
}

const faultOf = (asked: PromiseLike<unknown>) =>
  asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );

// A number that was drawn is drawn, also where the transaction is undone.
const drawn = sql`nextval('drawn')`;

describe("what found no connection", () => {
  test.each<[string, () => PromiseLike<unknown>]>([
    [
      "a verb",
      () => connection.db.transaction((tx) => tx.insert(notes).values({ n: drawn, word: "verb" })),
    ],
    ["a question", () => connection.db.select({ n: drawn }).from(sql`generate_series(1, 2)`)],
    ["a single insertion", () => connection.db.insert(notes).values({ n: drawn, word: "alone" })],
    ["a statement", () => connection.db.execute(sql`select ${drawn}`)],
  ])("%s is told so within three seconds, and is never sent afterwards", async (_, ask) => {
    const free = await fillPool();
    const started = performance.now();
    const fault = await faultOf(ask());
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(isDatabaseAway(fault)).toBe(true);
    await free();
    // Each connection answers once more: whatever had been queued before it would have been sent by now.
    await Promise.all(Array.from({ length: places }, () => connection.db.execute(sql`select 2`)));
    expect(await admin`select * from notes`).toEqual([]);
    expect(await admin`select is_called from drawn`).toEqual([{ is_called: false }]);
  });

  test("a callback that was given up is never called", async () => {
    const free = await fillPool();
    const callback = vi.fn(() => Promise.resolve());
    expect(isDatabaseAway(await faultOf(connection.db.transaction(callback)))).toBe(true);
    await free();
    await connection.db.execute(sql`select 2`);
    expect(callback).not.toHaveBeenCalled();
  });
});

test("who waits is let in, in turn, as soon as there is room", async () => {
  const free = await fillPool();
  const answers: PromiseLike<unknown>[] = Array.from({ length: 4 * places }, (_, n) =>
    n % 2
      ? connection.db.insert(notes).values({ n, word: "alone" })
      : connection.db.transaction((tx) => tx.insert(notes).values({ n, word: "verb" })),
  );
  const all = Promise.all(answers);
  await free();
  await all;
  expect(await admin`select n from notes order by n`).toEqual(
    Array.from({ length: 4 * places }, (_, n) => ({ n })),
  );
});

test("connections that are reset hand their places on: who waited is answered", async () => {
  const wire = await layWire(url);
  const cut = connect(wire.url, { max: places });
  const all = (count: number, ask: () => PromiseLike<unknown>) =>
    Promise.all(Array.from({ length: count }, () => faultOf(ask())));
  await all(places, () => cut.db.execute(sql`select 1`));
  for (let time = 0; time < 2; time += 1) {
    const asleep = all(places, () => cut.db.execute(sql`select pg_sleep(30)`));
    await untilAsleep(admin, (time + 1) * places);
    const waiting = all(4 * places, () => cut.db.select({ n: notes.n }).from(notes));
    wire.reset();
    expect((await asleep).map(isDatabaseAway)).toEqual(Array.from({ length: places }, () => true));
    expect(await waiting).toEqual(Array.from({ length: 4 * places }, () => null));
  }
  await cut.close();
  wire.close();
});

test("one request waits for as long as one wait may take, however many questions it asks", async () => {
  const free = await fillPool();
  const started = performance.now();
  await withPatience(async () => {
    for (let question = 0; question < 5; question += 1)
      expect(isDatabaseAway(await faultOf(connection.db.select().from(notes)))).toBe(true);
  });
  expect(performance.now() - started).toBeLessThan(3_000);
  await free();
});

describe("behind a lock", () => {
  let holder: postgres.Sql;
  beforeEach(() => {
    holder = postgres(url, { max: 1, onnotice: () => {} });
    return () => holder.end();
  });

  test("a question is told within three seconds that the database is away", async () => {
    await holder.begin(async (hold) => {
      await hold`lock table notes in access exclusive mode`;
      const started = performance.now();
      const faults = await Promise.all(
        Array.from({ length: 2 * places }, () => faultOf(connection.db.select().from(notes))),
      );
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(faults.map(isDatabaseAway)).toEqual(faults.map(() => true));
    });
  });

  test("a verb waits longer than a question, and then has written nothing", async () => {
    await admin`insert into notes values (1, 'old')`;
    await holder.begin(async (hold) => {
      await hold`update notes set word = 'held'`;
      const fault = await faultOf(
        connection.db.transaction(async (tx) => {
          await tx.insert(notes).values({ n: 2, word: "new" });
          const [row] = await tx.execute<{ lock_timeout: string }>(sql`show lock_timeout`);
          expect(row).toEqual({ lock_timeout: "5s" });
          await tx.execute(sql`set local lock_timeout = 100`);
          await tx.update(notes).set({ word: "mine" });
        }),
      );
      expect(isDatabaseAway(fault)).toBe(true);
    });
    expect(await admin`select * from notes`).toEqual([{ n: 1, word: "held" }]);
    expect(await connection.db.execute(sql`show lock_timeout`)).toEqual([
      { lock_timeout: "900ms" },
    ]);
  });

  test("an answer that takes too long is a database that is away", async () => {
    const fault = await faultOf(
      connection.db.transaction(async (tx) => {
        await tx.execute(sql`set local statement_timeout = 50`);
        await tx.execute(sql`select pg_sleep(5)`);
      }),
    );
    expect(isDatabaseAway(fault)).toBe(true);
  });
});
