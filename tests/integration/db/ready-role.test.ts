import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/connect";
import { migrateDatabase } from "@/db/migrate";
import { type Embedded, startEmbedded } from "@/server/embedded/start-embedded";
import { runPreparation } from "@/server/run-preparation";

// A cluster of its own: that of the other tests knows the application's role already.
let folder: string;
let embedded: Embedded;
const owners: postgres.Sql[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tracker-roles-"));
  embedded = await startEmbedded(folder, { database: "tracker", settings: ["fsync=off"] });
  process.env.PROGRAMME_TODAY = "2012-06-01";
}, 60_000);
afterAll(async () => {
  await Promise.all(owners.map((owner) => owner.end()));
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The superuser, in a database. */
function superuser(database: string): postgres.Sql {
  const url = new URL(embedded.url);
  url.pathname = `/${database}`;
  const owner = postgres(url.toString(), { max: 1, onnotice: () => {} });
  owners.push(owner);
  return owner;
}

/** A role that may sign in, and a database. */
async function aRole(role: string, database: string, may = "", ownedBy = role): Promise<string> {
  const owner = superuser("tracker");
  await owner.unsafe(`create role "${role}" login password 'x' ${may}`);
  await owner.unsafe(`create database "${database}" owner "${ownedBy}" template template0`);
  const url = new URL(embedded.url);
  url.username = encodeURIComponent(role);
  url.password = "x";
  url.pathname = `/${database}`;
  return url.toString();
}

const refusalOf = (url: string) =>
  migrateDatabase(url).then(
    () => "none",
    (fault: unknown) => (fault instanceof Error ? fault.message : ""),
  );
const grantsIn = (line: string) => /Let a superuser run there: (.*)$/.exec(line)?.[1] ?? "";

/** As who the site asks, and whether it may ask. */
async function siteOn(url: string) {
  const { db, close } = connect(url, { max: 1 });
  try {
    const [row] = await db.execute<{ role: string; milestones: number }>(
      sql`select current_user as role, count(*)::int as milestones from milestones`,
    );
    return row;
  } finally {
    await close();
  }
}

test("where the application's role is missing, one line says what to grant, and that is enough", async () => {
  const url = await aRole("plain", "first");
  const line = await refusalOf(url);
  expect(line).toBe(
    "The role plain may not do what the site needs in the database first. " +
      "Let a superuser run there: CREATE ROLE tracker_app NOLOGIN; GRANT tracker_app TO plain;",
  );
  await expect(runPreparation(url, null)).rejects.toThrow(
    new Error(`The database could not be made ready: ${line}`),
  );
  await superuser("first").unsafe(grantsIn(line));
  await migrateDatabase(url);
  expect(await siteOn(url)).toEqual({ role: "tracker_app", milestones: 0 });
  // The next one finds a cluster without it again.
  await superuser("first").unsafe("drop owned by tracker_app; drop role tracker_app");
}, 60_000);

test("a role that may make roles makes the application's and takes it on, on every version", async () => {
  const url = await aRole("maker", "second", "createrole");
  await migrateDatabase(url);
  expect(await siteOn(url)).toEqual({ role: "tracker_app", milestones: 0 });
  // Another one finds it made.
  const other = await aRole("late", "third");
  expect(grantsIn(await refusalOf(other))).toBe("GRANT tracker_app TO late;");
}, 60_000);

test("a role with an odd name in a database of another is told each right, in words that run", async () => {
  const url = await aRole("Odd name", "odd-base", "", "postgres");
  const line = await refusalOf(url);
  expect(grantsIn(line)).toBe(
    'GRANT tracker_app TO "Odd name"; GRANT CREATE ON DATABASE "odd-base" TO "Odd name"; ' +
      'GRANT USAGE, CREATE ON SCHEMA public TO "Odd name";',
  );
  await superuser("odd-base").unsafe(grantsIn(line));
  await migrateDatabase(url);
  expect(await siteOn(url)).toEqual({ role: "tracker_app", milestones: 0 });
}, 60_000);

test("where another role owns the tables, that one is named", async () => {
  const url = await aRole("successor", "fourth", "", "maker");
  const first = new URL(url);
  first.username = "maker";
  await migrateDatabase(first.toString());
  await superuser("fourth").unsafe(
    "grant tracker_app to successor; grant create on database fourth to successor; grant create on schema public to successor",
  );
  expect(grantsIn(await refusalOf(url))).toBe("GRANT maker TO successor;");
  await superuser("fourth").unsafe("grant maker to successor");
  expect(await refusalOf(url)).toBe("none");
}, 60_000);

test("of two instances that start at once on a new database one makes it ready, and both go on", async () => {
  await superuser("tracker").unsafe("create database twice template template0");
  const url = new URL(embedded.url);
  url.pathname = "/twice";
  const both = await Promise.all([1, 2].map(() => runPreparation(url.toString(), null)));
  expect(both.map(({ loaded }) => loaded).sort()).toEqual([false, true]);
}, 120_000);
