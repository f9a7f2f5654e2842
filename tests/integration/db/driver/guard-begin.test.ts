import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { connect } from "@/db/connect";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { untilAsleep } from "@/tests/setup/until-asleep";
import { layWire } from "@/tests/setup/wire";

let url: string;
let admin: postgres.Sql;

beforeAll(async () => {
  url = await createTestDatabase();
  admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin`create table notes (ministry int not null, word text not null)`;
  await admin`grant all on notes to tracker_app`;
});
afterAll(async () => {
  await admin.end();
  await dropTestDatabase(url);
});

describe("a transaction whose backend dies", () => {
  test("writes nothing, mixes nothing into another's, and hangs nobody", async () => {
    const { db, close } = connect(url, { max: 1 });
    let goOn = () => {};
    const meanwhile = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let lateError: unknown;
    let killed = () => {};
    const isKilled = new Promise<void>((resolve) => {
      killed = resolve;
    });

    const first = db.transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await tx.execute(sql`insert into notes values (1, 'before')`);
      await admin`select pg_terminate_backend(${row!.pid})`;
      killed();
      await meanwhile; // something else than the database
      await tx.execute(sql`insert into notes values (1, 'after')`).catch((error: unknown) => {
        lateError = error;
        throw error;
      });
    });
    const refused = expect(first).rejects.toThrow();
    await isKilled;
    await refused;

    // Another ministry's transaction now has the replacement connection, and is in the middle of its work.
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into notes values (2, 'one')`);
      goOn();
      await new Promise((resolve) => setImmediate(resolve));
      await tx.execute(sql`insert into notes values (2, 'two')`);
    });
    expect(lateError).toMatchObject({ cause: { name: "TransactionOver" } });
    expect(await admin`select ministry, word from notes order by word`).toEqual([
      { ministry: 2, word: "one" },
      { ministry: 2, word: "two" },
    ]);
    await close();
  });

  test("the callback's late end commits nothing of another's open transaction", async () => {
    await admin`delete from notes`;
    const { db, close } = connect(url, { max: 1 });
    let goOn = () => {};
    const meanwhile = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const first = db.transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await admin`select pg_terminate_backend(${row!.pid})`;
      await meanwhile;
    });
    await expect(first).rejects.toThrow();
    const second = db.transaction(async (tx) => {
      await tx.execute(sql`insert into notes values (2, 'undone')`);
      goOn();
      await new Promise((resolve) => setImmediate(resolve));
      await tx.execute(sql`select 1`);
      throw new Error("undone");
    });
    await expect(second).rejects.toThrow("undone");
    expect(await admin`select * from notes`).toEqual([]);
    await close();
  });

  test("a connection that is reset in mid-query is given up, and the next one works", async () => {
    const wire = await layWire(url);
    const { db, close } = connect(wire.url, { max: 1 });
    for (let time = 0; time < 2; time += 1) {
      const cut = db.transaction(async (tx) => {
        await tx.execute(sql`insert into notes values (3, 'cut')`);
        // The backend sleeps on when its reader is gone. What the callback makes of the fault must not matter.
        await tx.execute(sql`select pg_sleep(30)`).catch(() => {});
        return "done";
      });
      await untilAsleep(admin, time + 1);
      wire.reset();
      await expect(cut).rejects.toThrow("CONNECTION_CLOSED");
      for (let question = 0; question < 3; question += 1)
        expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    }
    expect(await admin`select * from notes where ministry = 3`).toEqual([]);
    await close();
    wire.close();
  });
});
