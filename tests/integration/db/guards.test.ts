import { readdirSync, readFileSync } from "node:fs";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

// What Postgres itself prints of each guard, of the migrated database and of the files, is compared: so no way of
// writing, and no version of Postgres, makes a difference.

const folder = "db/guards";
let url: string;
let sql: postgres.Sql;
beforeAll(async () => {
  url = await createTestDatabase();
  sql = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await dropTestDatabase(url);
});

/** Every function of ours and every trigger, by name, as lines. */
async function guardsInForce(): Promise<Record<string, string[]>> {
  const guards = await sql<{ name: string; definition: string }[]>`
    select 'function ' || p.oid::regprocedure as name, pg_get_functiondef(p.oid) as definition
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    union all
    select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass,
      pg_get_triggerdef(t.oid, true) || case t.tgenabled when 'O' then '' else ' (not enabled)' end
    from pg_trigger t where not t.tgisinternal
    order by name`;
  return Object.fromEntries(guards.map(({ name, definition }) => [name, definition.split("\n")]));
}

test("db/guards tells every function and trigger of a migrated database, and no other", async () => {
  const migrated = await guardsInForce();
  const names = Object.keys(migrated);
  expect(names.length).toBeGreaterThan(40);
  // What was made of a function goes with it: triggers, indexes and generated columns.
  for (const name of names)
    if (name.startsWith("function "))
      await sql.unsafe(`drop ${name.replace(" ", " if exists ")} cascade`);
  expect(await guardsInForce()).toEqual({});
  for (const file of readdirSync(folder).sort())
    await sql.unsafe(readFileSync(`${folder}/${file}`, "utf8"));
  const written = await guardsInForce();
  expect(Object.keys(written), "the guards of db/guards").toEqual(names);
  expect(written).toEqual(migrated);
});
