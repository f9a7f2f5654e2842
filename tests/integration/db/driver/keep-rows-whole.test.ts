import { sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect, type Connection } from "@/db/connect";
import { keepRowsWhole } from "@/db/driver/keep-rows-whole";
import { untilAsleep } from "@/tests/setup/until-asleep";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const notes = pgTable("notes", { n: integer("n").notNull() });
const five = [1, 2, 3, 4, 5].map((n) => ({ n }));

// Rows of more than eight thousand characters leave Postgres at once; the third is still to come when it sleeps.
const thenSleep = sql`select n, repeat('x', 9000) as long, pg_sleep(case when n > 2 then 30 else 0 end)
  from generate_series(1, 5) as n where n > ${0}`;

let url: string;
let admin: postgres.Sql;

beforeAll(async () => {
  url = await createTestDatabase();
  admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin`create table notes (n int not null)`;
  await admin`insert into notes select generate_series(1, 5)`;
  await admin`grant all on notes to tracker_app`;
});
afterAll(async () => {
  await admin.end();
  await dropTestDatabase(url);
});

/** Each leaves the connection just after a query that failed when two rows of it had come. */
const faults: Record<string, (connection: Connection) => Promise<unknown>> = {
  "an error": ({ db }) =>
    expect(
      db.execute(sql`select 10 / (3 - n) from generate_series(1, 5) as n where n > ${0}`),
    ).rejects.toMatchObject({ cause: { code: "22012" } }),
  "a time-out": async ({ db }) => {
    // To set it back would be a query that ends well, and the driver would begin to count anew.
    await db.execute(sql`set statement_timeout = 1000`);
    await expect(db.execute(thenSleep)).rejects.toMatchObject({ cause: { code: "57014" } });
  },
  "the end of its backend": async ({ db }) => {
    const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    const asleep = untilAsleep(admin, 1);
    const killed = asleep.then(() => admin`select pg_terminate_backend(${row!.pid})`);
    await expect(db.execute(thenSleep)).rejects.toThrow("A query failed.");
    await killed;
    // The driver tells the first query on the new connection of the old one's end, and does not send it.
    await db.execute(sql`select 1`).catch(() => {});
  },
};

const questions: Record<string, (connection: Connection) => Promise<unknown>> = {
  "db.select()": ({ db }) => db.select().from(notes).orderBy(notes.n),
  sql: async ({ db }) => [...(await db.execute(sql`select n from notes order by n`))],
  "sql with a parameter": async ({ db }) => [
    ...(await db.execute(sql`select n from notes where n > ${0} order by n`)),
  ],
};

describe.each(Object.entries(faults))("after %s in the middle of rows", (_, fail) => {
  let connection: Connection;
  beforeEach(() => {
    connection = connect(url, { max: 1 });
    return () => connection.close();
  });

  test.each(Object.entries(questions))("the next answer by %s is whole", async (_, ask) => {
    await fail(connection);
    expect(await ask(connection)).toEqual(five);
    expect(await ask(connection)).toEqual(five);
  });
});

describe("every kind of answer is whole after a fault", () => {
  let client: postgres.Sql;
  beforeEach(async () => {
    client = postgres(url, { max: 1, onnotice: () => {} });
    keepRowsWhole(client);
    await expect(client`select 10 / (3 - n) from generate_series(1, 5) as n`).rejects.toThrow();
    return () => client.end();
  });

  test("a template's, with its count", async () => {
    const rows = await client`select n from notes order by n`;
    expect([rows.length, rows.count]).toEqual([5, 5]);
    expect([...rows]).toEqual(five);
  });

  test("values without names", async () => {
    expect([...(await client`select n from notes order by n`.values())]).toEqual(
      five.map(({ n }) => [n]),
    );
  });

  test("a command's that counts no rows", async () => {
    const plan = await client`explain select n from notes`;
    expect(plan.length).toBe(1);
    expect(plan[0]).toHaveProperty("QUERY PLAN");
  });

  test("of several statements the first", async () => {
    const [first, second] = (await client
      .unsafe("select n from notes order by n; select 7 as n")
      .simple()) as unknown as [object[], object[]];
    expect([...first]).toEqual(five);
    expect([...second]).toEqual([{ n: 7 }]);
  });

  test("what an insertion returns, and nothing where there is nothing", async () => {
    await client`create temporary table more (n int)`;
    await expect(client`select 10 / (3 - n) from generate_series(1, 5) as n`).rejects.toThrow();
    expect([...(await client`insert into more values (1), (2) returning n`)]).toEqual(
      five.slice(0, 2),
    );
    await expect(client`select 10 / (3 - n) from generate_series(1, 5) as n`).rejects.toThrow();
    expect(await client`select n from more where n > 9`).toHaveLength(0);
  });

  test("a cursor's first part, by callback and by iterator", async () => {
    const parts: unknown[][] = [];
    await client`select n from notes order by n`.cursor(2, (rows) => void parts.push([...rows]));
    expect(parts).toEqual([five.slice(0, 2), five.slice(2, 4), five.slice(4)]);
    await expect(client`select 10 / (3 - n) from generate_series(1, 5) as n`).rejects.toThrow();
    const seen: unknown[] = [];
    for await (const rows of client`select n from notes order by n`.cursor(2)) seen.push(...rows);
    expect(seen).toEqual(five);
  });

  test("rows one by one, and the description of a query", async () => {
    const seen: unknown[] = [];
    await client`select n from notes order by n`.forEach((row) => void seen.push(row));
    expect(seen).toEqual(five);
    await expect(client`select 10 / (3 - n) from generate_series(1, 5) as n`).rejects.toThrow();
    const described = await client`select n from notes`.describe();
    expect(described.columns.map(({ name }) => name)).toEqual(["n"]);
  });
});
