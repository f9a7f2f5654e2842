import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { sides } from "@/db/schema";
import { checkCredentials } from "@/lib/access/check-credentials";
import { keepZones } from "@/lib/dates/programme-today";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { submitUpdate } from "@/lib/updates/submit-update";
import { reported } from "@/tests/setup/acts";
import { aCast, someWords } from "@/tests/setup/cast";
import { untilWaiting } from "@/tests/setup/races";
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
    const rows = await db.select({ code: sides.code, name: sides.name }).from(sides);
    return { name, rows };
  }, 2);
  return { question, asked: () => asked };
}

test("an answer is kept until something public changes", async () => {
  const { question, asked } = counted();
  const first = await question("a");
  await question("a");
  expect(asked()).toBe(1);
  await aCast();
  const second = await question("a");
  expect(asked()).toBe(2);
  expect(second.rows.length).toBeGreaterThan(first.rows.length);
  expect((await question("b")).name).toBe("b");
});

test("a stranger's failed sign-in and a report that waits for its review empty nothing", async () => {
  const cast = await aCast();
  const { question, asked } = counted();
  await question("a");
  const stranger = { address: "nobody@example.org", password: "a wrong password" };
  const trail = { network: "192.0.2.7", requestId: "a" };
  expect((await checkCredentials(stranger, trail)).kind).toBe("wrong");
  await submitUpdate(cast.byExecutor, someWords(cast.milestone.id, cast.byBody));
  await question("a");
  expect(asked()).toBe(1);
});

test("midnight on a side ends what is kept of a day that had come on the other one alone", async () => {
  const { question, asked } = counted();
  delete process.env.PROGRAMME_TODAY;
  keepZones({ programme: "Asia/Almaty", sides: { BY: "Europe/Minsk", KZ: "Asia/Almaty" } });
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    for (const time of ["20:58", "20:59", "21:00", "21:01"]) {
      vi.setSystemTime(`2012-06-01T${time}Z`);
      await question("2012-06-02");
    }
    expect(asked()).toBe(2);
  } finally {
    vi.useRealTimers();
    process.env.PROGRAMME_TODAY = "2012-06-01";
  }
});

test("who asks the same at the same time waits for one answer", async () => {
  const { question, asked } = counted();
  await Promise.all(Array.from({ length: 50 }, () => question("a")));
  expect(asked()).toBe(1);
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

test("two who commit at the same moment leave nobody with the rows of one of them", async () => {
  await aCast();
  const [first, second, watcher] = [1, 2, 3].map(() => postgres(url, { max: 1 })) as [
    postgres.Sql,
    postgres.Sql,
    postgres.Sql,
  ];
  // Whoever says so stands still at the very end of the transaction, when the edition has been raised already.
  await watcher.unsafe(`
    create function stand_still() returns trigger language plpgsql as $$ begin
      if current_setting('test.stands_still', true) = 'yes' then perform pg_advisory_xact_lock(7); end if;
      return null;
    end $$;
    create constraint trigger stand_still after insert on edition_marks initially deferred
      for each row execute function stand_still();
    select pg_advisory_lock(7)`);
  const setName = (sql: postgres.Sql, code: string, standsStill: string) =>
    sql.begin(async (tx) => {
      await tx`select set_config('test.stands_still', ${standsStill}, true)`;
      await tx`update sides set name = name || '{"en": "New"}' where code = ${code}`;
    });
  const { question } = counted();
  const names = async () => (await question("a")).rows.map(({ name }) => name.en).sort();
  try {
    const running = [setName(first, "BY", "yes")];
    await untilWaiting(watcher, 1);
    running.push(setName(second, "KZ", "no"));
    await untilWaiting(watcher, 2);
    // The second one would be done by now, had it not to wait its turn; then its edition would hide the first one's row.
    expect(await names()).toEqual(["Belarus", "Kazakhstan"]);
    await watcher`select pg_advisory_unlock(7)`;
    await Promise.all(running);
    expect(await names()).toEqual(["New", "New"]);
  } finally {
    await Promise.all([first, second, watcher].map((sql) => sql.end()));
  }
});
