import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas } from "@/db/schema";
import { translator } from "@/lib/i18n/translator";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getTimeline } from "@/lib/public/milestones/get-timeline";
import { TimelineAsked } from "@/lib/public/milestones/timeline-asked";
import { timelineTable } from "@/lib/public/milestones/timeline-table";
import { decided, onDay, term } from "@/tests/setup/acts";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-12-01";
let url: string;
let cast: Cast;

const timeline = async (search: Record<string, string> = {}, day = today) =>
  getTimeline(await getProgramme(cast.programme, day), TimelineAsked.parse(search), day);

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const leads = { BY: cast.byBody, KZ: cast.kzBody };
  await aMilestone(cast, leads, { visibility: "restricted", title: "HIDDEN THING" });
  const [area] = await db
    .insert(areas)
    .values({
      programmeId: cast.programmeId,
      slug: "defence",
      number: 12,
      name: { original: "en", en: "HIDDEN AREA" },
      visibility: "restricted",
      provenance: "illustrative",
    })
    .returning();
  await aMilestone({ ...cast, areaId: area!.id }, leads, { title: "HIDDEN TOO" });
  onDay("2012-09-20");
  await decided(
    cast,
    { kind: "move", content: { term: term("year", "2018-01-01") } },
    { instrumentOn: "2012-09-20" },
  );
});
afterAll(() => dropTestDatabase(url));

describe("the timeline", () => {
  test("shows the term first promised and the one in force, and spans the years of both", async () => {
    const { rows, whole, moved, total } = await timeline();
    expect({ total, moved, whole }).toEqual({
      total: 1,
      moved: 1,
      whole: { first: 2009, last: 2018 },
    });
    expect(rows[0]?.standing.firstTerm?.lastOn).toBe("2012-12-31");
    expect(rows[0]?.standing.currentTerm?.lastOn).toBe("2018-12-31");
  });

  test("of a day before the move knows nothing of it", async () => {
    const { moved, whole } = await timeline({}, "2012-06-01");
    expect({ moved, last: whole.last }).toEqual({ moved: 0, last: 2016 });
  });

  test("leaves no trace of what is restricted, in rows, counts, choices or its file", async () => {
    const t = await translator("en");
    for (const search of [{}, { area: "defence" }] as Record<string, string>[]) {
      expect(JSON.stringify(await timeline(search))).not.toContain("HIDDEN");
      const table = await timelineTable({
        programme: cast.programme,
        path: ["timeline"],
        search,
        day: today,
        language: "en",
        t,
      });
      expect(JSON.stringify([...table.rows])).not.toContain("HIDDEN");
    }
    expect((await timeline({ area: "defence" })).total).toBe(0);
  });

  test.each([
    [
      { from: "2011", to: "2013" },
      { first: 2011, last: 2013 },
    ],
    [
      { from: "2013", to: "2011" },
      { first: 2011, last: 2013 },
    ],
    [{ from: "1990" }, { first: 2009, last: 2018 }],
    [
      { from: "x", to: "99999999", plan: "'; drop", area: "<b>" },
      { first: 2009, last: 2018 },
    ],
  ])("asked %o it answers with years it has", async (search, view) => {
    expect((await timeline(search)).view).toEqual(view);
  });

  test("its file has a row for every milestone, as wide as its head", async () => {
    const t = await translator("kk");
    const asked = { programme: cast.programme, path: [], search: {}, day: today, t };
    const table = await timelineTable({ ...asked, language: "kk" });
    const rows = [...table.rows];
    expect(rows.map((row) => row.length)).toEqual([table.columns.length]);
    expect(rows[0]).toContain("2018-12-31");
  });
});
