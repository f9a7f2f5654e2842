import { readFileSync } from "node:fs";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { done, onDay, seenUpdate } from "@/tests/setup/acts";
import { sourcesBelow } from "@/tests/setup/brought-along";
import { aCast, someWords, type Cast } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
import { tablesRead } from "@/tests/setup/tables-read";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let owner: postgres.Sql;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  owner = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await owner.end();
  await dropTestDatabase(url);
});
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

async function edition(): Promise<number> {
  const [row] = await owner<{ number: number }[]>`select number::int from edition`;
  return row!.number;
}
/** By how much the edition is higher after the work than before it. */
async function raisedBy(work: () => Promise<unknown>): Promise<number> {
  const before = await edition();
  await work();
  return (await edition()) - before;
}
/** Statements typed into one session, one after the other. */
const typed = (...statements: string[]) =>
  raisedBy(() => owner.unsafe(statements.join(";\n")).simple());

const rename = 'update areas set name = name || \'{"en": "Other"}\'';
describe("the edition", () => {
  test("is raised once by each transaction that changes a public row, whoever sends it", async () => {
    expect(await typed(rename)).toBe(1);
    expect(await typed("set role tracker_app", rename, "reset role")).toBe(1);
    expect(await typed("delete from milestone_agreements")).toBe(1);
    expect(await typed("truncate body_successors")).toBe(1);
    expect(await typed("begin", rename, "delete from milestone_indicators", rename, "commit")).toBe(
      1,
    );
  });

  test("stays where nothing was changed after all", async () => {
    expect(await typed("begin", rename, "rollback")).toBe(0);
    expect(await typed("begin", "savepoint a", rename, "rollback to a", "commit")).toBe(0);
    expect(await typed("begin", "savepoint a", rename, "rollback to a", rename, "commit")).toBe(1);
    expect(await typed("begin", rename, "savepoint a", rename, "rollback to a", "commit")).toBe(1);
  });

  test("counts what comes after constraints were asked for at once", async () => {
    expect(await typed("begin", rename, "set constraints all immediate", rename, "commit")).toBe(2);
  });

  test("is raised by nothing but the triggers", async () => {
    for (const statement of [
      "update edition set number = 1",
      "insert into edition_marks values ('7')",
    ])
      await expect(typed(`set role tracker_app; ${statement}`)).rejects.toThrow(
        "permission denied",
      );
    await owner`reset role`;
  });

  test("leaves nothing behind", async () => {
    await typed(rename);
    expect((await owner`select from edition_marks`).length).toBe(0);
  });
});

describe("an update", () => {
  test("raises it once it is published, not on its way", async () => {
    const words = someWords(cast.milestone.id, cast.byBody, done);
    let updateId = "";
    const seen = () => seenUpdate(updateId);
    expect(await raisedBy(() => saveDraft(cast.byExecutor, words))).toBe(0);
    const submit = async () => {
      ({ updateId } = await submitUpdate(cast.byExecutor, { ...words, version: 1 }));
    };
    expect(await raisedBy(submit)).toBe(0);
    expect(await raisedBy(async () => clearUpdate(cast.byCoordinator, await seen()))).toBe(0);
    expect(await raisedBy(async () => publishUpdate(cast.secretariat, await seen()))).toBe(1);
    expect(await raisedBy(async () => countersignUpdate(cast.kzCoordinator, await seen()))).toBe(1);
    // By hand: a step alone, a document alone.
    expect(
      await typed(`insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_on, content_hash)
        select update_id, step, from_state, to_state, actor_id, taken_on, content_hash from taken_steps limit 1`),
    ).toBe(1);
    expect(
      await typed(
        "begin",
        "alter table evidence disable trigger evidence_keeps",
        "update evidence set number = number || '.'",
        "alter table evidence enable trigger evidence_keeps",
        "commit",
      ),
    ).toBe(1);
    const reason = { reason: "Wrong." };
    expect(
      await raisedBy(async () => retractUpdate(cast.secretariat, { ...(await seen()), ...reason })),
    ).toBe(1);
  });

  test("counts by hand as well, if it is published, when it is added, taken back and deleted", async () => {
    const add = (state: string, publishedOn: string) => `
      insert into updates (milestone_id, body_id, side_code, author_id, state, language, claim, public_text, submitted_on, published_on)
      select '${cast.milestone.id}', '${cast.byBody}', 'BY', '${cast.byExecutor.personId}', '${state}', 'en', 'in_progress',
        'By hand.', '2012-05-01', ${publishedOn}`;
    const remove = "delete from updates where public_text = 'By hand.'";
    expect(await typed(add("published", "'2012-05-02'"))).toBe(1);
    expect(
      await typed(
        "update updates set published_on = null, state = 'withdrawn' where public_text = 'By hand.'",
      ),
    ).toBe(1);
    expect(await typed("update updates set version = 2 where public_text = 'By hand.'")).toBe(0);
    expect(await typed(remove)).toBe(0);
    expect(await typed(add("draft", "null"))).toBe(0);
    expect(await typed(remove)).toBe(0);
    await typed(add("published", "'2012-05-02'"));
    expect(await typed(remove)).toBe(1);
  });

  test("is not published, by hand, past a step that somebody is writing by hand", async () => {
    const words = someWords(cast.milestone.id, cast.byBody, done);
    const { updateId } = await submitUpdate(cast.byExecutor, words);
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    const writeStep = (sql: postgres.TransactionSql) => sql`
      insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_on, content_hash)
      select update_id, 'countersign', to_state, to_state, actor_id, taken_on, content_hash
      from taken_steps where update_id = ${updateId} limit 1`;
    const publish = () =>
      owner`update updates set state = 'published', published_on = '2012-06-01' where id = ${updateId}`;
    const [published] = await race(url, writeStep, [async () => publish()]);
    expect(published?.status).toBe("fulfilled");
  });
});

describe("every table", () => {
  /** Those that note each insert, update, delete and truncate. */
  async function noted(): Promise<string[]> {
    const rows = await owner<{ name: string }[]>`
      select t.tgrelid::regclass::text as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where p.proname in ('note_change', 'note_published_change')
      group by 1 having bit_or(t.tgtype) & 60 = 60`;
    return rows.map(({ name }) => name).sort();
  }

  /** What public pages bring along and their kept readings do not, with the reason why it raises nothing. */
  const unkept = {
    events: "each act of the staff adds one, and only the page of proof reads them",
    mistakes: "strangers write them, and each is read on a page of its own",
    security_events: "they are written along the way, never read",
    edition: "it is the number itself",
  };

  test("that a public page reads raises the edition, and no other", async () => {
    const read = tablesRead(sourcesBelow("app/[locale]/(public)"));
    expect(await noted()).toEqual(read.filter((name) => !(name in unkept)));
    expect(read).toEqual(expect.arrayContaining(Object.keys(unkept)));
  });

  test("that a file reads raises it: its version is of the edition", () => {
    const making = sourcesBelow("app/[locale]/(public)").filter((path) =>
      readFileSync(path, "utf8").includes("= publicFile("),
    );
    expect(making).toHaveLength(3);
    return expect(noted()).resolves.toEqual(
      expect.arrayContaining(tablesRead(making).filter((name) => name !== "edition")),
    );
  });

  test("that a page which is kept reads raises it", () => {
    const kept = sourcesBelow("app/[locale]/(public)").filter((path) => {
      const source = readFileSync(path, "utf8");
      return source.includes("= publicPage(") && !source.includes("isKept: false");
    });
    expect(kept.length).toBeGreaterThan(20);
    return expect(noted()).resolves.toEqual(
      expect.arrayContaining(tablesRead(kept).filter((name) => name !== "edition")),
    );
  });

  test("that a kept reading asks raises it: there is no such reason", async () => {
    const keeping = sourcesBelow("lib").filter((file) =>
      readFileSync(file, "utf8").includes("keepWhileUnchanged("),
    );
    expect(keeping.length).toBeGreaterThan(5);
    const raising = await noted();
    const silent = tablesRead(keeping).filter((name) => !raising.includes(name));
    expect(silent).toEqual(["edition"]);
  });
});

test("nothing else waits for the end of a transaction: the edition's lock is its last", async () => {
  const deferred = await owner<{ name: string }[]>`
    select tgname as name from pg_trigger where tgdeferrable
    union all select conname from pg_constraint where condeferrable and contype <> 't'`;
  expect(deferred.map(({ name }) => name)).toEqual(["edition_marks_raise_edition"]);
});
