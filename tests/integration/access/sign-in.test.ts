import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { people, securityEvents, signInDelays, signInSessions } from "@/db/schema";
import { checkCredentials } from "@/lib/access/check-credentials";
import { delayKey, takeTry } from "@/lib/access/sign-in-delay";
import { endSession, findActor, openSession } from "@/lib/access/sessions";
import { addPerson } from "@/lib/people/add-person";
import { aBody, aProgramme } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
const address = "minister@test.example";
const password = "a passphrase long enough";
const right = { address, password };
const wrong = { address, password: "another passphrase" };
const network = "192.0.2.7";

beforeAll(async () => {
  url = await createTestDatabase();
  await aProgramme();
  await addPerson({
    address,
    password,
    name: "Minister",
    language: "be",
    role: "coordinator",
    side: "BY",
  });
});
afterAll(() => dropTestDatabase(url));
beforeEach(() => db.delete(signInDelays));

const personId = async () =>
  (await db.select({ id: people.id }).from(people).where(eq(people.address, address)))[0]!.id;
const lastSecurityEvents = async (count: number) =>
  (
    await db
      .select()
      .from(securityEvents)
      .orderBy(sql`at desc`)
      .limit(count)
  ).map(({ kind }) => kind);

describe("credentials", () => {
  test("the right ones are known, whatever the case of the address", async () => {
    expect(await checkCredentials(right, network)).toEqual({
      kind: "known",
      personId: await personId(),
    });
    const shouted = { ...right, address: " Minister@TEST.example " };
    expect((await checkCredentials(shouted, network)).kind).toBe("known");
  });

  test("a wrong password and an unknown address get the same answer, and one security event each", async () => {
    expect(await checkCredentials(wrong, network)).toEqual({ kind: "wrong" });
    expect(await lastSecurityEvents(1)).toEqual(["sign-in.failed"]);
    const unknown = { ...wrong, address: "nobody@test.example" };
    expect(await checkCredentials(unknown, network)).toEqual({ kind: "wrong" });
    expect(await lastSecurityEvents(2)).toEqual(["sign-in.failed", "sign-in.failed"]);
  });

  test("a disabled person is not known", async () => {
    await db.update(people).set({ disabledAt: new Date() }).where(eq(people.address, address));
    expect(await checkCredentials(right, network)).toEqual({ kind: "wrong" });
    await db.update(people).set({ disabledAt: null }).where(eq(people.address, address));
  });
});

describe("the delay", () => {
  test("after five failures even the right password waits; another network does not", async () => {
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(wrong, network);
    expect(await checkCredentials(right, network)).toEqual({ kind: "delayed" });
    expect(await lastSecurityEvents(1)).toEqual(["sign-in.delayed"]);
    expect((await checkCredentials(right, "192.0.2.8")).kind).toBe("known");
  });

  test("an unknown address waits in the same way", async () => {
    const unknown = { ...wrong, address: "nobody@test.example" };
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(unknown, network);
    expect(await checkCredentials(unknown, network)).toEqual({ kind: "delayed" });
  });

  test("the wait ends, and a success forgets the failures", async () => {
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(wrong, network);
    await db.update(signInDelays).set({ failedAt: sql`now() - interval '16 seconds'` });
    expect((await checkCredentials(right, network)).kind).toBe("known");
    expect(await db.select().from(signInDelays)).toEqual([]);
  });

  test("twenty at the same moment are five", async () => {
    const key = delayKey(address, network);
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeTry(key)));
    expect(taken.filter(Boolean)).toHaveLength(5);
  });

  test("IPv6 counts by /64", () => {
    const key = (network: string) => delayKey(address, network);
    expect(key("2001:db8:1:2:3::1")).toBe(key("2001:db8:1:2:9::4"));
    expect(key("2001:db8:1:2::1")).not.toBe(key("2001:db8:1:3::1"));
    expect(key("2a02:6b8::1")).toBe(key("2a02:6b8:0:0:9::2"));
  });
});

describe("a session", () => {
  test("knows the actor by its sid, and keeps only a hash of it", async () => {
    const sid = await openSession(await personId());
    expect(await findActor(sid)).toMatchObject({
      name: "Minister",
      language: "be",
      memberships: [{ role: "coordinator", sideCode: "BY", bodyId: null }],
    });
    const rows = await db.select().from(signInSessions);
    expect(
      JSON.stringify(rows.map(({ sidHash }) => Buffer.from(sidHash).toString("utf8"))),
    ).not.toContain(sid);
  });

  test("is over at once when ended, when its time is up, and when the person is disabled", async () => {
    const ended = await openSession(await personId());
    await endSession(ended);
    expect(await findActor(ended)).toBeNull();

    const old = await openSession(await personId());
    await db.update(signInSessions).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await findActor(old)).toBeNull();

    const open = await openSession(await personId());
    expect(await findActor(open)).not.toBeNull();
    await db.update(people).set({ disabledAt: new Date() });
    expect(await findActor(open)).toBeNull();
    await db.update(people).set({ disabledAt: null });
    expect(await findActor("made up")).toBeNull();
  });

  test("an executor carries the side of the body", async () => {
    const bodyId = await aBody("KZ");
    const [body] = await db.execute<{ slug: string }>(
      sql`select slug from bodies where id = ${bodyId}`,
    );
    await addPerson({
      address: "executor@test.example",
      password,
      name: "Executor",
      language: "kk",
      role: "executor",
      body: body!.slug,
    });
    const [person] = await db
      .select()
      .from(people)
      .where(eq(people.address, "executor@test.example"));
    const actor = await findActor(await openSession(person!.id));
    expect(actor?.memberships).toEqual([{ role: "executor", bodyId, sideCode: "KZ" }]);
  });
});
