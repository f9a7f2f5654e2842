import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { watchEdition } from "@/server/page-cache/watch-edition";
import { onDay } from "@/tests/setup/acts";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let owner: postgres.Sql;
beforeAll(async () => {
  url = await createTestDatabase("bare");
  await migrateDatabase(url);
  owner = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await owner.end();
  await dropTestDatabase(url);
});

const calls: ("renew" | "stop")[] = [];
const store = { renew: () => void calls.push("renew"), stop: () => void calls.push("stop") };
let end: () => Promise<void> = async () => {};
beforeEach(() => onDay("2012-06-01"));
afterEach(() => end());

/** Watches, and has heard of the present edition. */
async function watch(times = { look: 50, patience: 500 }): Promise<void> {
  calls.length = 0;
  end = watchEdition(() => url, store, times);
  await heard(["renew"]);
}
/** Within a second, which is all the time there is. */
const heard = async (wanted: typeof calls) => {
  await vi.waitFor(() => expect(calls).toEqual(wanted), { timeout: 1_000, interval: 5 });
  calls.length = 0;
};
const listeners = () => owner<{ pid: number }[]>`
  select pid from pg_stat_activity where application_name = 'tracker: edition' and datname = current_database()`;

// So long a look would be too late: what is heard was told.
const hardlyLooks = { look: 600_000, patience: 500 };

test("hears of a commit by anybody when it is done, of each once, and of no other", async () => {
  await watch(hardlyLooks);
  await owner`truncate body_successors`;
  await heard(["renew"]);
  await owner.begin((sql) =>
    sql`truncate body_successors`.then(() => sql`truncate body_successors`),
  );
  await heard(["renew"]);
  await owner`truncate body_successors`.simple();
  await heard(["renew"]);
  await owner.begin(async (sql) => {
    await sql`truncate body_successors`;
    await sql`truncate sign_in_delays`;
    expect(calls).toEqual([]);
  });
  await heard(["renew"]);
  await owner`truncate sign_in_delays`;
  await owner`truncate body_successors`;
  await heard(["renew"]);
});

test("looks for itself, and finds what it was not told, and that a day has ended", async () => {
  await watch();
  await owner`update edition set number = number + 1`;
  await heard(["renew"]);
  onDay("2012-06-02");
  await heard(["renew"]);
});

test("keeps nothing from the moment its connection is lost, and hears again on another", async () => {
  await watch(hardlyLooks);
  const [listener] = await listeners();
  await owner`select pg_terminate_backend(${listener!.pid})`;
  await vi.waitFor(() => expect(calls).toEqual(["stop", "renew"]), 5_000);
  calls.length = 0;
  expect((await listeners()).map(({ pid }) => pid)).not.toContain(listener!.pid);
  await owner`truncate body_successors`;
  await heard(["renew"]);
});

test("keeps nothing while no answer comes, though the connection stands", async () => {
  await watch();
  await owner.begin(async (sql) => {
    await sql`lock table edition in access exclusive mode`;
    await vi.waitFor(() => expect(calls[0]).toBe("stop"), { timeout: 1_000, interval: 5 });
    expect(calls).not.toContain("renew");
  });
  await vi.waitFor(() => expect(calls.at(-1)).toBe("renew"), 5_000);
});

test("leaves no connection behind when it ends", async () => {
  await watch();
  await end();
  expect(calls).toEqual(["stop"]);
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(0));
});
