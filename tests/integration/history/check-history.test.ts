import { readFileSync } from "node:fs";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { recordEvent } from "@/lib/history/record-event";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let owner: postgres.Sql;
beforeAll(async () => {
  url = await createTestDatabase();
  owner = postgres(url, { max: 1, onnotice: () => {} });
  for (const subjectId of [1, 2, 3].map(() => crypto.randomUUID()))
    await transaction((tx) => recordEvent(tx, null, { kind: "person.added", subjectId }));
});
afterAll(async () => {
  await owner.end();
  await dropTestDatabase(url);
});

/** What the operator's check says, whatever somebody who is no longer held by the guards has done before. */
async function checkedAfter(forgery = "") {
  let row: Record<string, unknown> | undefined;
  await owner
    .begin(async (sql) => {
      await sql.unsafe(`set local session_replication_role = replica; ${forgery}`);
      [row] = await sql.unsafe(readFileSync("deploy/check-history.sql", "utf8"));
      throw new Error("undone");
    })
    .catch(() => {});
  const { entries, every_hash_is_right, head_is_last, every_report_is_whole } = row ?? {};
  return [Number(entries), every_hash_is_right, head_is_last, every_report_is_whole];
}

test("a history as it was written stands", async () => {
  expect(await checkedAfter()).toEqual([3, true, true, true]);
});

test.each([
  ["a rewritten entry", "update events set body = body || '\\x20' where seq = 2", [3, false, true]],
  ["an entry that is gone", "delete from events where seq = 2", [2, false, true]],
  ["a shortened history", "delete from events where seq = 3", [2, true, false]],
  ["a head of its own", "update history_head set seq = 7", [3, true, false]],
])("the check sees %s", async (_, forgery, expected) => {
  expect(await checkedAfter(forgery)).toEqual([...expected, true]);
});
