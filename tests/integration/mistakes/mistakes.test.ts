import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { events, mistakes } from "@/db/schema";
import { listEvents } from "@/lib/history/list-events";
import { getMistakeToTriage } from "@/lib/mistakes/get-mistake-to-triage";
import { listMistakes } from "@/lib/mistakes/list-mistakes";
import { MistakeInput } from "@/lib/mistakes/mistake-input";
import { reportLock, reportMistake } from "@/lib/mistakes/report-mistake";
import { triageMistake } from "@/lib/mistakes/triage-mistake";
import { getMistake } from "@/lib/public/mistakes/get-mistake";
import { aCast, aPerson, type Cast } from "@/tests/setup/cast";
import { onDay } from "@/tests/setup/acts";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const day = "2012-06-01";
let url: string;
let cast: Cast;
let made = 0;
async function owner(ask: (own: postgres.Sql) => Promise<unknown>): Promise<void> {
  const own = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await ask(own);
  } finally {
    await own.end();
  }
}

beforeAll(async () => {
  process.env.AUTH_SECRET = "0123456789abcdef0123456789abcdef";
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay(day);
  // Rows are never deleted by anybody; only the owner of a test's database empties the table.
  await owner(async (own) => {
    await own`alter table mistakes disable trigger mistakes_stay`;
    await own`truncate mistakes`;
    await own`alter table mistakes enable trigger mistakes_stay`;
  });
});

const words = (changes: Partial<Record<keyof MistakeInput, string>> = {}) => {
  made += 1;
  return MistakeInput.parse({
    page: "/en/x",
    quote: `words ${made}`,
    comment: "wrong",
    ...changes,
  });
};
const report = (input = words(), address = "192.0.2.7") =>
  reportMistake(null, input, { language: "en", address });
const stored = async (reference: string) =>
  (await db.select().from(mistakes).where(eq(mistakes.reference, reference)))[0]!;
const kept = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === "fulfilled").length;
/** Makes every report so far look older. */
const age = (interval: string) =>
  owner(async (own) => {
    await own`alter table mistakes disable trigger mistakes_keep_words`;
    await own`update mistakes set received_at = received_at - ${interval}::interval`;
    await own`alter table mistakes enable trigger mistakes_keep_words`;
  });

describe("anybody reports a mistake", () => {
  test("and gets a reference; no address and no line of history is kept", async () => {
    const { reference } = await report(words({ quote: "fourteen", comment: "It is fifteen." }));
    const row = await stored(reference);
    expect(row).toMatchObject({ state: "new", quote: "fourteen", receivedOn: day, version: 1 });
    expect(Buffer.from(row.sender!)).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain("192.0.2");
    expect(await db.$count(events, eq(events.subjectId, row.id))).toBe(0);
  });

  test("the same words again within a day get the same reference, also when the limit is reached", async () => {
    const input = words();
    const { reference } = await report(input);
    for (let nth = 0; nth < 4; nth += 1) await report();
    await expect(report()).rejects.toMatchObject({ status: 429 });
    expect(await report(input)).toEqual({ reference });
    expect((await report(input, "192.0.2.8")).reference).not.toBe(reference);
    expect(await db.$count(mistakes)).toBe(6);
  });

  test("five in ten minutes, twenty a day, and says when there is room again", async () => {
    for (let batch = 0; batch < 4; batch += 1) {
      for (let nth = 0; nth < 5; nth += 1) await report();
      const refusal: unknown = await report().catch((thrown: unknown) => thrown);
      expect(refusal).toMatchObject({ status: 429, reason: "tooOften" });
      if (batch < 3) {
        expect((refusal as { seconds: number }).seconds).toBeGreaterThan(590);
        expect((refusal as { seconds: number }).seconds).toBeLessThanOrEqual(600);
      }
      await age("10 minutes 1 second");
    }
    await expect(report()).rejects.toMatchObject({ status: 429 });
    await report(words(), "192.0.2.9");
  });

  test("three hundred an hour from all together, whatever their addresses", async () => {
    await owner(
      (own) => own`insert into mistakes (reference, page, quote, heading, words_before, words_after,
        comment, language, received_on)
        select 'M-AAAAA-' || lpad(n::text, 5, '0'), '/en', 'q', '', '', '', '', 'en', ${day}
        from generate_series(1, 299) n`,
    );
    await report(words(), "2001:db8::1");
    await expect(report(words(), "2001:db8:1::1")).rejects.toMatchObject({ status: 429 });
    await age("1 hour 1 second");
    await report(words(), "2001:db8:1::1");
  });

  test("an IPv6 sender is its /64", async () => {
    for (let nth = 0; nth < 5; nth += 1) await report(words(), `2001:db8:0:7::${nth}`);
    await expect(report(words(), "2001:db8:0:7:ffff::9")).rejects.toMatchObject({ status: 429 });
    await report(words(), "2001:db8:0:8::1");
  });

  test("twenty at once: exactly the limit gets through", async () => {
    const lock = (own: postgres.TransactionSql) => own`select pg_advisory_xact_lock(${reportLock})`;
    const single = Array.from({ length: 10 }, () => () => report());
    const late: Promise<PromiseSettledResult<unknown>[]>[] = [];
    // Ten connections wait at the lock; ten more reports wait for a connection.
    single[9] = () => {
      late.push(Promise.allSettled(Array.from({ length: 10 }, () => report())));
      return report();
    };
    const results = [...(await race(url, lock, single)), ...(await late[0]!)];
    expect(results).toHaveLength(20);
    expect(kept(results)).toBe(5);
    expect(await db.$count(mistakes)).toBe(5);
  });

  test("the same words twenty times at once are one report", async () => {
    const input = words();
    const lock = (own: postgres.TransactionSql) => own`select pg_advisory_xact_lock(${reportLock})`;
    const results = await race(
      url,
      lock,
      Array.from({ length: 10 }, () => () => report(input)),
    );
    expect(kept(results)).toBe(10);
    expect(await db.$count(mistakes)).toBe(1);
  });

  test("a day later nothing tells who it was", async () => {
    const { reference } = await report();
    await age("1 day");
    await report();
    expect((await stored(reference)).sender).toBeNull();
  });
});

describe("the database guards a report", () => {
  test("nobody changes its words or its answer, nobody deletes it", async () => {
    const { reference } = await report();
    const { id } = await stored(reference);
    for (const change of [
      db.update(mistakes).set({ quote: "other" }),
      db.update(mistakes).set({ receivedOn: "2012-06-02" }),
      db.delete(mistakes),
      db.execute(sql`truncate mistakes`),
    ])
      await expect(change).rejects.toThrow();
    await owner(async (own) => {
      await expect(own`update mistakes set comment = 'other' where id = ${id}`).rejects.toThrow(
        "stay as they are",
      );
      await expect(own`delete from mistakes`).rejects.toThrow("only added");
    });
    const { secretariat } = cast;
    const step = {
      mistakeId: id,
      version: 1,
      step: "decline",
      answer: "No.",
      language: "en",
      link: "",
    } as const;
    await triageMistake(secretariat, step);
    await expect(db.update(mistakes).set({ answer: "Yes." })).rejects.toThrow();
  });

  test("a declined report without a reason, a page elsewhere, an empty report: none is stored", async () => {
    const { reference } = await report();
    const { sender: _, id: __, ...row } = await stored(reference);
    const copy = { ...row, reference: "M-AAAAA-AAAAA" };
    for (const wrong of [
      { state: "declined" as const, decidedOn: day },
      { state: "fixed" as const, decidedOn: day },
      { page: "//evil.example" },
      { quote: "", comment: "" },
      { quote: "a".repeat(501) },
      { link: "javascript:alert(1)", state: "fixed" as const, decidedOn: day },
      { reference: "m-1" },
    ])
      await expect(db.insert(mistakes).values({ ...copy, ...wrong })).rejects.toThrow();
  });
});

describe("the secretariat answers", () => {
  const seen = async (reference: string) => {
    const { id, version } = await stored(reference);
    return { mistakeId: id, version, language: "en" as const, answer: "", link: "" };
  };

  test("and the reporter reads the state and the answer, but never the comment", async () => {
    const { secretariat } = cast;
    const { reference } = await report(
      words({ quote: "x".repeat(300), comment: "SECRET COMMENT" }),
    );
    const untouched = await getMistake(reference, day);
    expect(untouched).toMatchObject({ state: "new", isCut: true, answered: null });
    expect(untouched.quote).toHaveLength(120);
    await triageMistake(secretariat, { ...(await seen(reference)), step: "accept" });
    expect(await getMistake(reference.toLowerCase(), day)).toMatchObject({ state: "accepted" });
    onDay("2012-06-05");
    const answer = { answer: "Thank you, corrected.", link: "/en/x", language: "ru" as const };
    await triageMistake(secretariat, { ...(await seen(reference)), step: "fix", ...answer });
    const shown = await getMistake(reference, "2012-06-05");
    expect(shown).toMatchObject({
      state: "fixed",
      answered: {
        decidedOn: "2012-06-05",
        answer: answer.answer,
        answerLanguage: "ru",
        link: "/en/x",
      },
    });
    expect(await getMistake(reference, "2012-06-04")).toMatchObject({
      state: "accepted",
      answered: null,
    });
    await expect(getMistake(reference, "2012-05-31")).rejects.toMatchObject({ status: 404 });
    await expect(getMistake("M-AAAAA-AAAAA", day)).rejects.toMatchObject({ status: 404 });
    expect(JSON.stringify(shown)).not.toContain("SECRET");
    expect(Object.keys(shown).sort()).toEqual([
      "answered",
      "isCut",
      "language",
      "page",
      "quote",
      "receivedOn",
      "reference",
      "state",
    ]);
    const { id: subjectId } = await stored(reference);
    const told = async (who: "secretariat" | "auditor" | "administrator" | "byCoordinator") =>
      (await listEvents(cast[who], { subjectId, day: "2012-06-05" })).events.map(
        ({ kind }) => kind,
      );
    expect(await told("secretariat")).toEqual(["mistake.fixed", "mistake.accepted"]);
    expect(await told("auditor")).toEqual(["mistake.fixed", "mistake.accepted"]);
    expect(await told("administrator")).toEqual([]);
    expect(await told("byCoordinator")).toEqual([]);
  });

  test("two at once: one answer, and the other hears that it changed meanwhile", async () => {
    const [one, other] = [cast.secretariat, await aPerson("secretariat")];
    const { reference } = await report();
    const input = await seen(reference);
    const results = await race(
      url,
      (own) => own`select 1 from mistakes where id = ${input.mistakeId} for update`,
      [
        () => triageMistake(one, { ...input, step: "decline", answer: "No." }),
        () => triageMistake(other, { ...input, step: "fix", answer: "Yes." }),
      ],
    );
    expect(kept(results)).toBe(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { status: 409, reason: "changedMeanwhile" },
    });
    expect(await db.$count(events, eq(events.subjectId, input.mistakeId))).toBe(1);
  });

  test("nobody else does: every other role is refused, and the report stays as it was", async () => {
    const { reference } = await report();
    const input = { ...(await seen(reference)), step: "decline" as const, answer: "No." };
    const before = await stored(reference);
    const others = ["byExecutor", "kzCoordinator", "administrator", "auditor"] as const;
    for (const who of others) {
      await expect(triageMistake(cast[who], input), who).rejects.toMatchObject({ status: 403 });
      if (who === "auditor") continue;
      for (const read of [
        listMistakes(cast[who], { state: "new" }, day),
        getMistakeToTriage(cast[who], before.id, day),
      ])
        await expect(read, who).rejects.toMatchObject({ status: 403 });
    }
    expect((await listMistakes(cast.auditor, { state: "new" }, day)).mistakes).toHaveLength(1);
    expect((await getMistakeToTriage(cast.auditor, before.id, day)).steps).toEqual([]);
    expect(await stored(reference)).toEqual(before);
    const { secretariat } = cast;
    await expect(
      triageMistake(secretariat, { ...input, mistakeId: "8f14e45f-ceea-467f-ab5c-2d1e0d3b2a11" }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("the queue counts each state and goes on from the last one shown", async () => {
    const { secretariat } = cast;
    await owner(
      (own) => own`insert into mistakes (reference, page, quote, heading, words_before, words_after,
        comment, language, received_on, received_at)
        select 'M-AAAAA-' || lpad(n::text, 5, '0'), '/en', 'q', '', '', '', '', 'en', ${day},
          now() + n * interval '1 second' from generate_series(1, 70) n`,
    );
    const first = await listMistakes(secretariat, { state: "new" }, day);
    expect(first.counts[0]).toEqual({ state: "new", count: 70 });
    expect(first.mistakes).toHaveLength(50);
    const rest = await listMistakes(secretariat, { state: "new", after: first.nextAfter! }, day);
    expect(rest.mistakes).toHaveLength(20);
    expect(rest.nextAfter).toBeNull();
    const shown = [...first.mistakes, ...rest.mistakes].map(({ reference }) => reference);
    expect(shown).toEqual(shown.toSorted());
    expect(Object.keys(first.mistakes[0]!)).not.toContain("sender");
    expect((await listMistakes(secretariat, { state: "new" }, "2012-05-31")).counts[0]?.count).toBe(
      0,
    );
  });
});
