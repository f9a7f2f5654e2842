import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { getMeeting } from "@/lib/public/meetings/get-meeting";
import { getPublicBody } from "@/lib/public/bodies/get-public-body";
import { listMeetings } from "@/lib/public/meetings/list-meetings";
import { bodiesTable } from "@/lib/public/bodies/bodies-table";
import { bodyTable } from "@/lib/public/bodies/body-table";
import { meetingsTable } from "@/lib/public/meetings/meetings-table";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const programme = "by-kz-2009-2016";
const today = "2012-06-01";
let url: string;
beforeAll(async () => {
  url = await createTestDatabase("road-map");
});
afterAll(() => dropTestDatabase(url));

const asked = async (path: string[], search: Record<string, string> = {}) => ({
  programme,
  path,
  search,
  day: today,
  language: "en" as const,
  t: await translator("en"),
});

describe("meetings in time", () => {
  test("a session of which only the number is known stands before the next, from that one's day on", async () => {
    const slugs = (await listMeetings(programme, today)).map(({ slug }) => slug);
    expect(slugs.indexOf("session-7")).toBe(slugs.indexOf("session-8") - 1);
    const before = await listMeetings(programme, "2011-10-05");
    expect(before.map(({ slug }) => slug)).not.toContain("session-7");
  });

  test("the visit of May 2012 shows who counts it as the second and who as the third, by that day", async () => {
    const numbers = async (meeting: string, day: string) =>
      (await getMeeting(programme, meeting, day)).statements.map(({ number }) => number);
    expect(await numbers("2012-05-talks-minsk", today)).toEqual([1, 2, 3]);
    expect(await numbers("2012-05-talks-minsk", "2012-05-19")).toEqual([1, 2]);
    expect(await numbers("2009-11-visit-minsk", "2009-11-30")).toEqual([1]);
    expect(await numbers("2011-05-visit-astana", today)).toEqual([]);
    const { statements } = await getMeeting(programme, "2012-05-talks-minsk", today);
    for (const said of statements) {
      expect(said.speaker.en).toBeTruthy();
      expect(said.source.title).toBeTruthy();
    }
  });
});

describe("the files of the lists", () => {
  test("meetings of one kind are those of the list; a wrong kind is left out", async () => {
    const visits = [...(await meetingsTable(await asked(["meetings"], { kind: "visit" }))).rows];
    expect(visits).toHaveLength(3);
    const all = [...(await meetingsTable(await asked(["meetings"], { kind: "nonsense" }))).rows];
    expect(all).toHaveLength((await listMeetings(programme, today)).length);
  });

  test("every row has a cell for every column", async () => {
    const tables = await Promise.all([
      bodiesTable(await asked(["bodies"])),
      bodyTable(await asked(["bodies", "kz-agriculture"])),
      meetingsTable(await asked(["meetings"])),
    ]);
    for (const { columns, rows } of tables) {
      const all = [...rows];
      expect(all.length).toBeGreaterThan(0);
      for (const row of all) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    }
  });

  test("the file of a body has every report that it owed", async () => {
    const { tally } = await getPublicBody(programme, "kz-agriculture", today);
    expect([...(await bodyTable(await asked(["bodies", "kz-agriculture"]))).rows]).toHaveLength(
      tally.owed,
    );
    await expect(bodyTable(await asked(["bodies", "nobody"]))).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("a body through time", () => {
  test("what came later is not told before its day", async () => {
    const line = async (day: string) => {
      const { cameFrom, became } = await getPublicBody(
        programme,
        "kz-industry-new-technologies",
        day,
      );
      return { from: cameFrom.map(({ slug }) => slug), to: became.map(({ slug }) => slug) };
    };
    expect(await line("2012-06-01")).toEqual({ from: ["kz-industry-trade"], to: [] });
    expect(await line("2014-08-01")).toEqual({
      from: ["kz-industry-trade"],
      to: ["kz-investments-development"],
    });
  });
});
