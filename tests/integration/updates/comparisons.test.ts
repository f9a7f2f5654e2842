import { eq } from "drizzle-orm";
import postgres from "postgres";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Versions } from "@/components/milestones/versions";
import { db } from "@/db/client";
import { comparisons, responsibilities, updates } from "@/db/schema";
import { translator } from "@/lib/i18n/translator";
import { compareTexts } from "@/lib/labels/compare-texts";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { publicLines } from "@/lib/public/updates/lines";
import { clearUpdate } from "@/lib/updates/clear-update";
import { keepComparisons } from "@/lib/updates/keep-comparisons";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { onDay, reported, seenUpdate } from "@/tests/setup/acts";
import { aBody, aCast, aPerson, type Cast, someWords } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

const page = (day = "2012-12-31") =>
  getMilestone(cast.programme, { plan: "2012-2013", code: cast.milestone.code }, day);

/** For each version, newest first, the text of the one that it is held against, and how they differ. */
const heldAgainst = async (day?: string) => {
  const { versions } = await page(day);
  return versions.map(({ before, runs }) => [
    before === null ? null : versions[before]!.publicText.en,
    runs?.["publicText"] ?? null,
  ]);
};
const [one, two, three] = ["Two lines run.", "Three lines run.", "Three lines run now."];
const runs = compareTexts;

async function drawn() {
  const t = await translator("en");
  const texts = { language: "en" as const, t, href: (path: string) => path };
  const { versions } = await page();
  return renderToStaticMarkup(
    createElement(Versions, { ...texts, versions, lines: publicLines, home: "" }),
  );
}

describe("each published version against the one before it", () => {
  test("is compared when it is published, and shown so on every day", async () => {
    await reported(cast, "by", { publicText: one });
    onDay("2012-07-01");
    await reported(cast, "by", { publicText: two });
    expect(await heldAgainst()).toEqual([
      [one, runs(one, two)],
      [null, null],
    ]);
    expect(await heldAgainst("2012-06-15")).toEqual([[null, null]]);
    expect(await drawn()).toContain("<del>Two</del> <ins>Three</ins> lines run.");
  });

  test("is held against its own body's words in its own language only", async () => {
    const other = await aBody("BY");
    await db.insert(responsibilities).values({
      ...{ milestoneId: cast.milestone.id, bodyId: other, sideCode: "BY", part: "partner" },
      provenance: "illustrative",
    });
    await reported(cast, "by", { publicText: one });
    await reported(cast, "kz", { publicText: two });
    await reported(
      { ...cast, byBody: other, byExecutor: await aPerson("executor", other, "BY") },
      "by",
      { publicText: two },
    );
    await reported(cast, "by", { publicText: two, language: "ru" });
    expect(await heldAgainst()).toEqual(Array.from({ length: 4 }, () => [null, null]));
    await reported(cast, "by", { publicText: three });
    expect((await heldAgainst())[0]).toEqual([one, runs(one, three)]);
  });

  test("is held against the one before that, once the one before it is retracted", async () => {
    await reported(cast, "by", { publicText: one });
    const second = await reported(cast, "by", { publicText: two });
    await reported(cast, "by", { publicText: three });
    expect((await heldAgainst())[0]).toEqual([two, runs(two, three)]);
    await retractUpdate(cast.secretariat, { ...(await seenUpdate(second)), reason: "Wrong." });
    expect(await heldAgainst()).toEqual([
      [one, runs(one, three)],
      [null, null],
    ]);
    expect(await drawn()).not.toContain(two);
  });

  test("is so too when the one before it is retracted at the same moment", async () => {
    await reported(cast, "by", { publicText: one });
    const second = await reported(cast, "by", { publicText: two });
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody, { publicText: three }),
    );
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    const [published, retracted] = [await seenUpdate(updateId), await seenUpdate(second)];
    const outcome = await race(url, (sql) => sql`select from history_head for update`, [
      () => publishUpdate(cast.secretariat, published),
      () => retractUpdate(cast.secretariat, { ...retracted, reason: "Wrong." }),
    ]);
    expect(outcome.map((one) => ("reason" in one ? String(one.reason) : "done"))).toEqual([
      "done",
      "done",
    ]);
    expect((await heldAgainst())[0]).toEqual([one, runs(one, three)]);
  });

  test("is compared at the next start, where it was published before differences were kept", async () => {
    await reported(cast, "by", { publicText: one, obstacles: "Frost." });
    await reported(cast, "by", { publicText: two });
    const kept = () =>
      db
        .select({ beforeId: comparisons.beforeId, runs: comparisons.runs })
        .from(comparisons)
        .innerJoin(updates, eq(updates.id, comparisons.updateId))
        .where(eq(updates.milestoneId, cast.milestone.id));
    const before = await kept();
    await asOwner((sql) => sql`delete from comparisons`);
    expect(await heldAgainst()).toEqual([
      [one, null],
      [null, null],
    ]);
    expect(before).toHaveLength(1);
    expect(await drawn()).toContain(`<del>${one}</del> <ins>${two}</ins>`);
    await keepComparisons(db);
    expect(await kept()).toEqual(before);
    await keepComparisons(db);
    expect(await kept()).toEqual(before);
  });

  test("holds numbers and no word; the program adds rows and changes none", async () => {
    await reported(cast, "by", { publicText: one });
    await reported(cast, "by", { publicText: two });
    expect(
      JSON.stringify((await db.select().from(comparisons)).map((row) => row.runs)),
    ).not.toMatch(/run|lines/);
    await expect(db.delete(comparisons)).rejects.toThrow();
    await expect(db.update(comparisons).set({ runs: {} })).rejects.toThrow();
  });

  test("costs no reader anything, though six versions have nothing in common", async () => {
    const unlike = (seed: number) =>
      Array.from({ length: 8000 }, (_, nth) =>
        String.fromCharCode(0x2200 + ((nth * nth * 31 + nth * seed * 7 + seed) % 241)),
      ).join("");
    const start = process.cpuUsage();
    for (let seed = 1; seed <= 6; seed += 1)
      await reported(cast, "by", {
        publicText: unlike(seed),
        obstacles: unlike(seed + 10),
        nextSteps: unlike(seed + 20),
      });
    expect(spentSince(start)).toBeLessThan(6_000);
    await drawn();
    const reading = process.cpuUsage();
    await drawn();
    expect(spentSince(reading)).toBeLessThan(400);
  });
});

/** Thread time, in milliseconds; a busy machine changes it little. */
const spentSince = (start: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

async function asOwner(ask: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await ask(sql);
  } finally {
    await sql.end();
  }
}
