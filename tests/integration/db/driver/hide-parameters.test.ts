import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "@/db/connect";
import { people } from "@/db/schema";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let connection: Connection;
beforeAll(async () => {
  url = await createTestDatabase();
  connection = connect(url, { max: 1 });
  const owner = postgres(url, { max: 1 });
  await owner`create table late (word text unique deferrable initially deferred)`;
  await owner`insert into late values (${secret})`;
  await owner`grant all on late to tracker_app`;
  await owner.end();
});
afterAll(async () => {
  await connection.close();
  await dropTestDatabase(url);
});

const secret = "unpublished-words-of-a-ministry";

const failing = {
  "a question": () =>
    connection.db
      .select({ id: people.id })
      .from(people)
      .where(sql`no_such_column = ${secret}`),
  "an insertion": () =>
    connection.db
      .insert(people)
      .values({ address: "a", name: secret, language: "en", passwordHash: secret }),
  "a value of the wrong kind": () => connection.db.execute(sql`select ${secret}::integer`),
  "what is checked at the end": () =>
    connection.db.transaction((tx) => tx.execute(sql`insert into late values (${secret})`)),
  "a statement": () => connection.db.execute(sql`select no_such_column from people, ${secret}`),
  "a question in a transaction": () =>
    connection.db.transaction((tx) =>
      tx
        .select({ id: people.id })
        .from(people)
        .where(sql`no_such_column = ${secret}`),
    ),
};

test.each(Object.entries(failing))(
  "the fault of %s tells its code and none of its values",
  async (_, ask) => {
    const fault: unknown = await ask().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(inspect(fault, { depth: 9 })).toMatch(/code: '[0-9A-Z]{5}'/);
    expect(inspect(fault, { depth: 9 })).not.toContain(secret);
    expect(JSON.stringify(fault)).not.toContain(secret);
  },
);
