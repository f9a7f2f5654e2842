import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDatabase, db, transaction } from "@/db/client";
import { isDatabaseAway } from "@/lib/errors";
import { isReady } from "@/lib/is-ready";
import { chooseHome } from "@/server/embedded/choose-home";
import { keepRunning } from "@/server/embedded/keep-running";
import { postgresAccount } from "@/server/embedded/postgres-account";
import { type Embedded, startEmbedded } from "@/server/embedded/start-embedded";

let folder: string;
let embedded: Embedded;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tracker-killed-"));
  embedded = await startEmbedded(folder, { database: "tracker" });
  process.env.DATABASE_URL = embedded.url;
  const owner = postgres(embedded.url, { max: 1 });
  await owner`create role tracker_app`;
  await owner`create table notes (n int not null)`;
  await owner`grant all on notes to tracker_app`;
  await owner.end();
});
afterAll(async () => {
  await closeDatabase();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
});

function kill(): void {
  const file = join(chooseHome(folder, postgresAccount()), "cluster", "postmaster.pid");
  process.kill(Number(readFileSync(file, "utf8").split("\n")[0]), "SIGKILL");
}

test("a Postgres that is killed comes back by itself, at the same address, with every row that was acknowledged", async () => {
  const lines: string[] = [];
  const follow = vi.fn((url: string) => (process.env.DATABASE_URL = url));
  const stop = keepRunning(embedded, follow, (line) => lines.push(line));
  let acknowledged = 0;
  for (let time = 1; time <= 2; time += 1) {
    // Somebody writes and many read, all the time.
    const life = { isOver: false };
    const faults: unknown[] = [];
    const goOn = async (ask: () => Promise<unknown>) => {
      while (!life.isOver) await ask().catch((fault: unknown) => faults.push(fault));
    };
    const busy = [
      goOn(async () => {
        await transaction((tx) => tx.execute(sql`insert into notes values (${acknowledged})`));
        acknowledged += 1;
      }),
      ...Array.from({ length: 20 }, () =>
        goOn(() => db.execute(sql`select n from notes limit ${3}`)),
      ),
    ];
    await vi.waitFor(() => expect(acknowledged).toBeGreaterThan(time * 10), 10_000);
    kill();
    await vi.waitFor(() => expect(faults.length).toBeGreaterThan(0), 10_000);
    await vi.waitFor(() => expect(lines).toHaveLength(time), { timeout: 20_000, interval: 50 });
    life.isOver = true;
    await Promise.all(busy);
    expect(faults.filter((fault) => !isDatabaseAway(fault))).toEqual([]);
    expect(await isReady()).toBe(true);
    // Every connection of the pool answers again.
    await Promise.all(Array.from({ length: 30 }, () => db.execute(sql`select 1`).catch(() => {})));
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => db.execute(sql`select ${1}::int as one`)),
    );
    expect(answers.map(([row]) => row)).toEqual(Array.from({ length: 30 }, () => ({ one: 1 })));
    const [row] = await db.execute<{ rows: number }>(sql`select count(*)::int as rows from notes`);
    expect(row!.rows).toBeGreaterThanOrEqual(acknowledged);
  }
  expect(follow.mock.calls).toEqual([[embedded.url], [embedded.url]]);
  await stop();
  kill();
  expect(lines.every((line) => line.includes("was started again"))).toBe(true);
  process.env.DATABASE_URL = await embedded.startAgain();
}, 60_000);
