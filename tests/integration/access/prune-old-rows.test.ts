import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "@/db/connect";
import { pruneOldRows } from "@/lib/access/prune-old-rows";
import { pruneDaily } from "@/server/prune-daily";
import { aPerson } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let owner: postgres.Sql;
let app: ReturnType<typeof connect>;
let personId: string;
beforeAll(async () => {
  url = await createTestDatabase();
  owner = postgres(url, { max: 1, onnotice: () => {} });
  app = connect(url, { max: 1 });
  ({ personId } = await aPerson("auditor"));
});
afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await dropTestDatabase(url);
});
beforeEach(async () => {
  await owner`truncate sign_in_delays, sign_in_sessions`;
  await pruneOldRows(app.db);
});
afterEach(() => vi.useRealTimers());

const delays = (count: number, age: string) => owner`
  insert into sign_in_delays (key, failures, failed_at)
  select ${age} || n, 5, now() - ${age}::interval from generate_series(1, ${count}) n`;
const session = (sid: string, openedFor: string, revokedFor: string | null = null) => owner`
  insert into sign_in_sessions (sid_hash, person_id, created_at, expires_at, revoked_at)
  select sha256(${sid}), ${personId}, opened, opened + interval '12 hours', now() - ${revokedFor}::interval
  from (select now() - ${openedFor}::interval as opened) o`;
const event = (age: string) => owner`
  insert into security_events (kind, at, detail) values ('sign-in.failed', now() - ${age}::interval, '{}')`;
const count = async (table: string) =>
  (await owner.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]!.n;

describe("what the sign-in leaves behind", () => {
  test("goes once it is old, however much there is of it, and not before", async () => {
    await delays(2500, "25 hours");
    await delays(3, "23 hours");
    await session("ran out long ago", "31 days");
    await session("was ended long ago", "30 days 10 hours", "30 days 1 hour");
    await session("ran out lately", "30 days 11 hours");
    await session("was ended lately", "30 days 10 hours", "29 days");
    await session("is open", "1 hour");
    await event("366 days 1 hour");
    const before = await count("security_events");
    await event("364 days");

    expect(await pruneOldRows(app.db)).toBe(2500 + 2 + 1);
    expect(await count("sign_in_delays")).toBe(3);
    expect(await count("sign_in_sessions")).toBe(3);
    expect(await count("security_events")).toBe(before);
    expect(await pruneOldRows(app.db)).toBe(0);
  });

  test("is left to the instance that is at it already", async () => {
    await delays(1, "25 hours");
    await owner`select pg_advisory_lock(4077002)`;
    expect(await pruneOldRows(app.db)).toBe(0);
    await owner`select pg_advisory_unlock(4077002)`;
    expect(await pruneOldRows(app.db)).toBe(1);
  });

  test("goes when the site starts, and every day", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await delays(1, "25 hours");
    const end = pruneDaily();
    await vi.waitFor(async () => expect(await count("sign_in_delays")).toBe(0));
    await delays(1, "25 hours");
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    await end();
    expect(await count("sign_in_delays")).toBe(0);
  });
});

test("the security log loses nothing of the last year to anybody, and is never rewritten", async () => {
  await event("364 days");
  const before = await count("security_events");
  for (const role of ["tracker_app", "none"]) {
    await owner.unsafe(`set role ${role}`);
    await expect(
      owner`delete from security_events where at > now() - interval '365 days'`,
    ).rejects.toThrow("are kept for 1 year");
    await expect(owner`update security_events set at = now() - interval '2 years'`).rejects.toThrow(
      /only added|permission denied/,
    );
    await expect(owner`truncate security_events`).rejects.toThrow(/only added|permission denied/);
  }
  await owner`reset role`;
  expect(await count("security_events")).toBe(before);
});
