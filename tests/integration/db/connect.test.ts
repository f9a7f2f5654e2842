import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
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

const faultOf = (asked: PromiseLike<unknown>) =>
  asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );

test("that nobody listens is told at once, however often it is asked, and so is that somebody does again", async () => {
  const wire = await layWire(url);
  const { db, close } = connect(wire.url, { max: 2 });
  await db.execute(sql`select 1`);
  await wire.setOpen(false);
  const started = performance.now();
  for (let time = 0; time < 20; time += 1) {
    expect(isDatabaseAway(await faultOf(db.execute(sql`select 1`)))).toBe(true);
  }
  await wire.setOpen(true);
  expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  expect(performance.now() - started).toBeLessThan(5_000);
  await close();
  wire.close();
});

test.each(["", "?sslmode=require"])(
  "a connection that is taken and closed without a word is a database that is away %s",
  async (search) => {
    let taken = 0;
    const balancer = createServer((socket) => {
      taken += 1;
      socket.once("data", () => socket.end());
    }).listen(0, "127.0.0.1");
    await once(balancer, "listening");
    const { port } = balancer.address() as AddressInfo;
    const nothingBehind = Object.assign(new URL(url), { port: String(port), search });
    const { db, close } = connect(nothingBehind.toString(), { max: 2 });
    expect(isDatabaseAway(await faultOf(db.execute(sql`select 1`)))).toBe(true);
    expect(isDatabaseAway(await faultOf(db.transaction((tx) => tx.execute(sql`select 1`))))).toBe(
      true,
    );
    expect(taken).toBe(2);
    await close();
    balancer.close();
  },
);
