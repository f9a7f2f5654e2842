import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "@/db/connect";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let connection: Connection;
beforeAll(async () => {
  url = await createTestDatabase();
  connection = connect(url, { max: 1 });
});
afterAll(async () => {
  await connection.close();
  await dropTestDatabase(url);
});

type Asker = Pick<Connection["db"], "execute">;
const uses = async (asker: Asker, text: string) => {
  const rows = await asker.execute<{ uses: number }>(
    sql`select (generic_plans + custom_plans)::int as uses from pg_prepared_statements
      where statement like ${`%${text}%`} and statement not like '%pg_prepared%'`,
  );
  return rows.map((row) => row.uses);
};

test("a question with a parameter is parsed once on a connection, and then used again", async () => {
  const { db } = connection;
  for (const n of [1, 2, 3]) await db.execute(sql`select ${n}::int as outside`);
  expect(await uses(db, "as outside")).toEqual([3]);
});

test("so is one inside a transaction", async () => {
  const { db } = connection;
  for (const n of [1, 2, 3])
    await db.transaction((tx) => tx.execute(sql`select ${n}::int as inside`));
  expect(await uses(db, "as inside")).toEqual([3]);
});
