import { eq, sql } from "drizzle-orm";
import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { people, securityEvents, signInDelays, signInSessions } from "@/db/schema";
import { checkCredentials } from "@/lib/access/check-credentials";
import { delayKey, takeTry } from "@/lib/access/sign-in-delay";
import { endSession, findActor, openSession } from "@/lib/access/sessions";
import { addPerson } from "@/lib/people/add-person";
import { aBody, aProgramme } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
const address = "minister@test.example";
const password = "a passphrase long enough";
const right = { address, password };
const wrong = { address, password: "another passphrase" };
const trail = { network: "192.0.2.7", requestId: "request-1" };
const elsewhere = { ...trail, network: "192.0.2.8" };

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
const opened = async () => (await openSession(await personId()))!;
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
    expect(await checkCredentials(right, trail)).toEqual({
      kind: "known",
      personId: await personId(),
    });
    const shouted = { ...right, address: " Minister@TEST.example " };
    expect((await checkCredentials(shouted, trail)).kind).toBe("known");
  });

  test("a wrong password and an unknown address get the same answer, and one security event each", async () => {
    expect(await checkCredentials(wrong, trail)).toEqual({ kind: "wrong" });
    expect(await lastSecurityEvents(1)).toEqual(["sign-in.failed"]);
    const unknown = { ...wrong, address: "nobody@test.example" };
    expect(await checkCredentials(unknown, trail)).toEqual({ kind: "wrong" });
    expect(await lastSecurityEvents(2)).toEqual(["sign-in.failed", "sign-in.failed"]);
  });
});

describe("an inquiry", () => {
  test("finds whom a try was about, from which network and in which request, also when it had to wait", async () => {
    const id = await personId();
    await checkCredentials(right, trail);
    await checkCredentials({ ...wrong, address: "nobody@test.example" }, trail);
    for (let tries = 0; tries < 5; tries += 1)
      await checkCredentials(wrong, { ...elsewhere, requestId: `request-${tries}` });
    await checkCredentials(right, { ...elsewhere, requestId: "the last" });
    const rows = await db
      .select()
      .from(securityEvents)
      .orderBy(sql`at desc`)
      .limit(8);
    const found = rows.map(({ kind, personId, network, requestId }) =>
      [kind, personId === id, network, requestId].join(" "),
    );
    expect(found).toEqual([
      "sign-in.delayed true 192.0.2.8/32 the last",
      ...[4, 3, 2, 1, 0].map((tries) => `sign-in.failed true 192.0.2.8/32 request-${tries}`),
      "sign-in.failed false 192.0.2.7/32 request-1",
      "sign-in.succeeded true 192.0.2.7/32 request-1",
    ]);
  });

  test("names a disabled person, who is not let in", async () => {
    await db.update(people).set({ disabledAt: new Date() }).where(eq(people.address, address));
    expect(await checkCredentials(right, trail)).toEqual({ kind: "wrong" });
    await db.update(people).set({ disabledAt: null }).where(eq(people.address, address));
    const [last] = await db
      .select()
      .from(securityEvents)
      .orderBy(sql`at desc`)
      .limit(1);
    expect(last).toMatchObject({ kind: "sign-in.failed", personId: await personId() });
  });
});

describe("the delay", () => {
  test("after five failures even the right password waits; another network does not", async () => {
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(wrong, trail);
    expect(await checkCredentials(right, trail)).toEqual({ kind: "delayed" });
    expect(await lastSecurityEvents(1)).toEqual(["sign-in.delayed"]);
    expect((await checkCredentials(right, elsewhere)).kind).toBe("known");
  });

  test("an unknown address waits in the same way", async () => {
    const unknown = { ...wrong, address: "nobody@test.example" };
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(unknown, trail);
    expect(await checkCredentials(unknown, trail)).toEqual({ kind: "delayed" });
  });

  test("the wait ends, and a success forgets the failures", async () => {
    for (let tries = 0; tries < 5; tries += 1) await checkCredentials(wrong, trail);
    await db.update(signInDelays).set({ failedAt: sql`now() - interval '16 seconds'` });
    expect((await checkCredentials(right, trail)).kind).toBe("known");
    expect(await db.select().from(signInDelays)).toEqual([]);
  });

  test("twenty at the same moment are five", async () => {
    const key = delayKey(address, trail.network);
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeTry(key)));
    expect(taken.filter(Boolean)).toHaveLength(5);
  });
});

describe("a session", () => {
  test("knows the actor by its sid, and keeps only a hash of it", async () => {
    const sid = await opened();
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
    const ended = await opened();
    await endSession(ended);
    expect(await findActor(ended)).toBeNull();

    const old = await opened();
    await db.update(signInSessions).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await findActor(old)).toBeNull();

    const open = await opened();
    expect(await findActor(open)).not.toBeNull();
    await db.update(people).set({ disabledAt: new Date() });
    expect(await findActor(open)).toBeNull();
    await db.update(people).set({ disabledAt: null });
    expect(await findActor("made up")).toBeNull();
  });

  test("of somebody who was disabled is not back when the person is enabled again", async () => {
    const open = await opened();
    await db.execute(sql`update people set disabled_at = now() where address = ${address}`);
    await db.execute(sql`update people set disabled_at = null where address = ${address}`);
    expect(await findActor(open)).toBeNull();
    expect(await findActor(await opened())).not.toBeNull();
  });

  test("that is opened while somebody disables the person does not come about", async () => {
    const id = await personId();
    const disable = (rows: postgres.TransactionSql) =>
      rows`update people set disabled_at = now() where id = ${id}`;
    const [outcome] = await race(url, disable, [() => openSession(id)]);
    await db.update(people).set({ disabledAt: null });
    expect(outcome).toEqual({ status: "fulfilled", value: null });
  });

  test("has a sid of its own each time", async () => {
    expect(await opened()).not.toBe(await opened());
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
    const actor = await findActor((await openSession(person!.id))!);
    expect(actor?.memberships).toEqual([{ role: "executor", bodyId, sideCode: "KZ" }]);
  });
});
