import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import postgres from "postgres";
import { db, transaction } from "@/db/client";
import { events, historyHead } from "@/db/schema";
import { recordEvent } from "@/lib/history/record-event";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

const write = (subjectId: string) =>
  transaction((tx) =>
    recordEvent(tx, null, { kind: "person.added", subjectId, facts: { n: "é" } }),
  );

const chain = () => db.select().from(events).orderBy(asc(events.seq));

/** The verifier's own reading of the rule, apart from the writer's. */
function hashAfter(previous: Uint8Array, seq: number, body: Uint8Array) {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(seq));
  return createHash("sha256")
    .update(Buffer.concat([Buffer.from([1]), previous, number, body]))
    .digest("hex");
}

describe("the history", () => {
  test("numbers without a gap and hashes over the stored bytes, whoever writes at once", async () => {
    await race(
      url,
      (sql) => sql`select 1 from history_head for update`,
      Array.from({ length: 6 }, () => () => write(crypto.randomUUID())),
    );
    const rows = await chain();
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    let previous: Uint8Array = Buffer.alloc(32);
    for (const row of rows) {
      expect(Buffer.from(row.hash).toString("hex")).toBe(hashAfter(previous, row.seq, row.body));
      previous = row.hash;
    }
    const [head] = await db.select().from(historyHead);
    expect(head?.seq).toBe(6);
    expect(Buffer.from(head!.hash).equals(Buffer.from(previous))).toBe(true);
  });

  test("a change that is undone leaves no number behind", async () => {
    const before = await chain();
    const failing = transaction(async (tx) => {
      await recordEvent(tx, null, { kind: "person.added", subjectId: crypto.randomUUID() });
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    await write(crypto.randomUUID());
    expect((await chain()).at(-1)?.seq).toBe(before.length + 1);
  });

  test("the body says what the columns say", async () => {
    const [first] = await db.select().from(events).where(eq(events.seq, 1));
    const body = JSON.parse(Buffer.from(first!.body).toString("utf8")) as Record<string, unknown>;
    expect(body).toMatchObject({
      v: 1,
      kind: first!.kind,
      subjectId: first!.subjectId,
      onDay: "2012-06-01",
      actorId: null,
      facts: { n: "é" },
    });
  });

  test.each([
    "update events set kind = 'update.cleared'",
    "delete from events",
    "truncate events",
    "insert into events select seq + 100, at, on_day, kind, actor_id, subject_id, milestone_id, body_id, side_code, body, hash from events limit 1",
    "update history_head set seq = seq + 2",
    "delete from history_head",
  ])("refuses %s, to the application and to the owner", async (statement) => {
    const before = await chain();
    await expect(db.execute(statement)).rejects.toThrow();
    const owner = postgres(url, { max: 1, onnotice: () => {} });
    if (!statement.startsWith("delete from history_head"))
      await expect(owner.unsafe(statement)).rejects.toThrow();
    await owner.end();
    expect(await chain()).toEqual(before);
  });
});
