import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import type { Sql } from "postgres";
import { serveForTests, type TestServer } from "@/tests/runner/serve-for-tests";
import { ask } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";

// Two instances on one database, each with a store of finished pages of its own.
const programme = "by-kz-2009-2016";
const plan = "2012-2013";
const milestone = `/en/${programme}/milestones/${plan}/2.9`;
const list = `/en/${programme}/milestones?plan=${plan}`;

let folder = "";
let servers: TestServer[] = [];
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tracker-kept-"));
  const database = process.env.E2E_DATABASE_URL ?? "";
  servers = await Promise.all([1, 2].map(() => serveForTests(database, folder)));
});
test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

const read = async (server: TestServer, path: string) => {
  const answer = await fetch(server.address + path);
  return { status: answer.status, etag: answer.headers.get("etag"), text: await answer.text() };
};
const readAll = (path: string) => Promise.all(servers.map((server) => read(server, path)));

/**
 * Does something in the database by hand, as its owner, with readers before and all the while; a second after it no
 * instance says anything else than `isTrue` wants, from then on.
 */
async function afterASecond(
  path: string,
  act: (sql: Sql) => Promise<unknown>,
  isTrue: (page: { status: number; text: string }) => boolean,
): Promise<void> {
  for (const page of [...(await readAll(path)), ...(await readAll(path))])
    expect(isTrue(page), "before").toBe(false);
  const life = { isOver: false };
  const readers = servers.map(async (server) => {
    while (!life.isOver) await read(server, path);
  });
  try {
    await ask(act);
    // This is the promise itself, not a wait for something that has no sign.
    await pause(1_000);
    for (let time = 0; time < 5; time += 1)
      for (const page of await readAll(path)) expect(isTrue(page), "after a second").toBe(true);
  } finally {
    life.isOver = true;
    await Promise.all(readers);
  }
}

const saying = (words: string) => (page: { text: string }) => page.text.includes(words);
const withoutTrigger = (sql: Sql, table: string, work: (tx: Sql) => Promise<unknown>) =>
  sql.begin(async (tx) => {
    await tx`alter table ${tx(table)} disable trigger user`;
    await work(tx as unknown as Sql);
    await tx`alter table ${tx(table)} enable trigger user`;
    // What the triggers would have said.
    await tx`insert into edition_marks values (pg_current_xact_id())`;
  });

test("a page is drawn once and then given as it is, with the same tag, also as 304", async () => {
  for (const server of servers) {
    const first = await read(server, milestone);
    expect(await read(server, milestone)).toEqual(first);
    expect((await read(server, `${milestone}?utm_source=x`)).etag).toBe(first.etag);
    const known = await fetch(server.address + milestone, {
      headers: { "if-none-match": first.etag ?? "" },
    });
    expect(known.status).toBe(304);
  }
});

test("a commit by hand is on every instance within a second", async () => {
  const name = (words: string) => (sql: Sql) =>
    sql`update areas set name = name || ${sql.json({ en: words })} where slug = 'agriculture'`;
  const [before] = await ask(
    (sql) =>
      sql<{ name: string }[]>`select name ->> 'en' as name from areas where slug = 'agriculture'`,
  );
  try {
    await afterASecond(list, name("Fields and farms"), saying("Fields and farms"));
    await afterASecond(
      `/en/${programme}`,
      name("Farms"),
      (page) => !saying("Fields and farms")(page) && saying("Farms")(page),
    );
  } finally {
    await ask(name(before!.name));
  }
});

test("a publication, and its retraction, are on every instance within a second", async () => {
  const words = "Published by hand, for the store of pages.";
  await afterASecond(
    milestone,
    (sql) => sql`
      insert into updates (milestone_id, body_id, side_code, author_id, state, language, claim, public_text, submitted_on, published_on)
      select m.id, r.body_id, r.side_code, (select id from people limit 1), 'published', 'en', 'in_progress', ${words}, '2012-05-30', '2012-05-31'
      from milestones m join plans p on p.id = m.plan_id join responsibilities r on r.milestone_id = m.id
      where p.slug = ${plan} and m.code = '2.9' limit 1`,
    saying(words),
  );
  await afterASecond(
    milestone,
    (sql) =>
      withoutTrigger(sql, "updates", (tx) => tx`delete from updates where public_text = ${words}`),
    (page) => !saying(words)(page),
  );
});

test("what was restricted is gone from every instance within a second", async () => {
  const set = (visibility: string) => (sql: Sql) =>
    withoutTrigger(
      sql,
      "milestones",
      (tx) => tx`
        update milestones m set visibility = ${visibility} from plans p
        where p.id = m.plan_id and p.slug = ${plan} and m.code = '2.9'`,
    );
  try {
    await afterASecond(milestone, set("restricted"), ({ status }) => status === 404);
  } finally {
    await ask(set("public"));
  }
  expect((await readAll(milestone)).map(({ status }) => status)).toEqual([200, 200]);
});

test("a listener that is killed makes nothing stale", async () => {
  const kill = (sql: Sql) => sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'tracker: edition' and datname = current_database()`;
  const name = (words: string) => (sql: Sql) =>
    sql`update areas set name = name || ${sql.json({ en: words })} where slug = 'agriculture'`;
  const [before] = await ask(
    (sql) =>
      sql<{ name: string }[]>`select name ->> 'en' as name from areas where slug = 'agriculture'`,
  );
  try {
    await afterASecond(
      list,
      async (sql) => {
        await kill(sql);
        await name("Harvests")(sql);
      },
      saying("Harvests"),
    );
    // And the listeners are back.
    await afterASecond(list, name("Barns"), saying("Barns"));
  } finally {
    await ask(name(before!.name));
  }
});
