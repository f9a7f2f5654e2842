import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { isReady } from "@/lib/is-ready";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

const timed = async (ask: () => Promise<boolean>) => {
  const started = performance.now();
  return { answer: await ask(), ms: performance.now() - started };
};

test("ready, while every connection of the pool is taken and all tables are locked", async () => {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  let free = () => {};
  const released = new Promise<void>((resolve) => (free = resolve));
  const holders = Array.from({ length: 20 }, () => transaction(() => released).catch(() => {}));
  await admin.begin(async (hold) => {
    await hold`lock table people, milestones, programmes in access exclusive mode`;
    const { answer, ms } = await timed(isReady);
    expect(answer).toBe(true);
    expect(ms).toBeLessThan(2_000);
  });
  free();
  await Promise.all(holders);
  await admin.end();
});

test("not ready within three seconds where nobody answers, and ready again at once where somebody does", async () => {
  const open = new Set<Socket>();
  const silent = createServer((socket) => open.add(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const before = await db.execute(sql`select 1 as one`);
  process.env.DATABASE_URL = Object.assign(new URL(url), { port: String(port) }).toString();
  const all = await Promise.all([timed(isReady), timed(isReady)]);
  process.env.DATABASE_URL = url;
  for (const { answer, ms } of all) {
    expect(answer).toBe(false);
    expect(ms).toBeLessThan(3_000);
  }
  expect(await isReady()).toBe(true);
  expect(await db.execute(sql`select 1 as one`)).toEqual(before);
  for (const socket of open) socket.destroy();
  silent.close();
});
