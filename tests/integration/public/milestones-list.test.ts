import { afterAll, beforeAll, expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { listMilestones } from "@/lib/public/milestones/list-milestones";
import { selectMilestones } from "@/lib/public/milestones/select-milestones";
import { MilestoneFilters } from "@/lib/public/milestones/milestone-filters";
import { milestonesTable } from "@/lib/public/milestones/milestones-table";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const day = "2012-06-01";
let url: string;
let cast: Cast;

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const leads = { BY: cast.byBody, KZ: cast.kzBody };
  for (let made = 0; made < 55; made += 1) await aMilestone(cast, leads);
  await aMilestone(cast, leads, { visibility: "restricted", title: "HIDDEN THING" });
});
afterAll(() => dropTestDatabase(url));

async function fileOf(search: Record<string, string>, language: "en" | "kk" = "en") {
  const t = await translator(language);
  const { columns, rows } = await milestonesTable({
    programme: cast.programme,
    path: ["milestones"],
    search,
    day,
    language,
    t,
  });
  const keys = columns.map(({ key }) => key);
  return {
    keys,
    rows: [...rows].map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]]))),
  };
}

test("the file holds what the address shows, all pages of it, in the same order", async () => {
  const search = { sort: "-code", after: "2012-2013/1.3", page: "2" };
  const shown = await selectMilestones(cast.programme, MilestoneFilters.parse(search), day, "en");
  const { rows } = await fileOf(search);
  expect(rows).toHaveLength(56);
  expect(rows.map(({ code }) => code)).toEqual(shown.map(({ code }) => code));
  expect((await fileOf({ q: cast.milestone.code })).rows.length).toBeLessThan(56);
  expect(JSON.stringify(rows)).not.toContain("HIDDEN");
});

test("a row says its term, how late it is, and where it comes from", async () => {
  const { rows } = await fileOf({});
  expect(rows[0]).toMatchObject({
    plan: "2012-2013",
    current_term: "2012",
    current_term_ends: "2012-12-31",
    days_past_current_term: -213,
    times_moved: 0,
    by_claim: null,
    provenance: "Illustrative",
    address: `/en/${cast.programme}/milestones/2012-2013/${String(rows[0]!["code"])}`,
  });
});

test("the columns are called the same in every language, and stand in the reader's order of the sides", async () => {
  const [english, kazakh] = [await fileOf({}), await fileOf({}, "kk")];
  expect([...kazakh.keys].sort()).toEqual([...english.keys].sort());
  expect(english.keys.indexOf("by_claim")).toBeLessThan(english.keys.indexOf("kz_claim"));
  expect(kazakh.keys.indexOf("kz_claim")).toBeLessThan(kazakh.keys.indexOf("by_claim"));
});

test("a group that began on the page before says so, and how many it has in all", async () => {
  const page = (search: Record<string, string>) =>
    listMilestones(cast.programme, MilestoneFilters.parse(search), day, "en");
  const first = await page({});
  expect(first).toMatchObject({ from: 0, to: 25, total: 56, previous: null });
  expect(first.groups).toMatchObject([{ slug: "industry", total: 56, isContinued: false }]);
  const second = await page({ after: first.next!.after! });
  expect(second).toMatchObject({ from: 25, to: 50 });
  expect(second.groups).toMatchObject([{ slug: "industry", total: 56, isContinued: true }]);
  expect(second.groups[0]!.rows).toHaveLength(25);
});
