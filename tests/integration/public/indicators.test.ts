import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { indicators, milestoneIndicators, milestones } from "@/db/schema";
import { writeRoadMap } from "@/db/seed/write-road-map";
import { translator } from "@/lib/i18n/translator";
import { getIndicator } from "@/lib/public/indicators/get-indicator";
import { getTradeLines } from "@/lib/public/indicators/get-trade-lines";
import { listIndicators } from "@/lib/public/indicators/list-indicators";
import { indicatorTable } from "@/lib/public/indicators/indicator-table";
import { indicatorsTable } from "@/lib/public/indicators/indicators-table";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const programme = "by-kz-2009-2016";
const now = "2019-12-31";
let url: string;

beforeAll(async () => {
  url = await createTestDatabase("road-map");
  await transaction((tx) => writeRoadMap(tx, now));
});
afterAll(() => dropTestDatabase(url));

const valuesOf = async (slug: string, day: string) =>
  (await getIndicator(programme, slug, day)).figures.map(({ value }) => value);
const asked = async (path: string[], day = now) => ({
  programme,
  path,
  search: {},
  day,
  language: "en" as const,
  t: await translator("en"),
});

test("a figure that came later is not known before", async () => {
  expect(await valuesOf("trade", "2012-11-09")).not.toContain(769);
  expect(await valuesOf("trade", "2012-11-10")).toContain(769);
  // The year 2011 was over, but nobody had said it yet.
  expect(await valuesOf("trade-growth", "2012-05-13")).not.toContain(36);
  expect(await valuesOf("trade-growth", "2012-05-14")).toContain(36);
  expect(await valuesOf("corridor-length", "2012-07-25")).not.toContain(806);
});

test("no page shows more than could be known on its day", async () => {
  for (const day of ["2010-01-01", "2012-06-01", "2014-12-31"])
    for (const { figures } of await listIndicators(programme, day))
      for (const { knownOn } of figures) expect(knownOn <= day).toBe(true);
});

test("a target is there from the day it was said", async () => {
  const targets = async (day: string) =>
    (await getIndicator(programme, "trade", day)).targets.map(({ level }) => level);
  expect(await targets("2012-05-13")).toEqual([]);
  expect(await targets("2012-05-14")).toEqual([2000]);
  expect(await targets("2017-09-22")).toEqual([2000, 1000]);
});

test("both sides' figures of a year stand side by side with their gap", async () => {
  const { disagreements, chart } = await getIndicator(programme, "trade", now);
  const of2016 = disagreements.find(({ figures }) => figures[0]!.periodLastOn === "2016-12-31");
  expect(of2016).toMatchObject({ gap: 32.8, reasons: ["offices", "computed"] });
  expect(chart.lines.map(({ sideCode }) => sideCode).sort()).toEqual(["BY", "KZ"]);
  expect(chart).toMatchObject({ notFound: [2008, 2009], unsaid: [2007, 2015] });
});

test("turnover down and exports up in 2011 are both told", async () => {
  const { opposites } = await getIndicator(programme, "trade-growth", "2012-06-01");
  expect(opposites.map((group) => group.map(({ value }) => value))).toEqual([[-12, 36]]);
});

test("the sum of the oblasts is set against the whole, one kilometre apart", async () => {
  const { progress } = await getIndicator(programme, "corridor-length", now);
  expect(progress?.parts.map(({ sum, whole }) => [sum, whole?.value])).toEqual([[2451, 2452]]);
  expect(progress?.plans?.sum).toBe(700 + 806 + 262 + 469);
});

test("an unknown indicator is not there, neither as a page nor as a file", async () => {
  await expect(getIndicator(programme, "happiness", now)).rejects.toMatchObject({ status: 404 });
  await expect(getIndicator("elsewhere", "trade", now)).rejects.toMatchObject({ status: 404 });
  await expect(indicatorTable(await asked(["indicators", "happiness"]))).rejects.toMatchObject({
    status: 404,
  });
});

test("a restricted milestone behind an indicator leaves no trace", async () => {
  const behind = async () => (await getIndicator(programme, "trade", "2012-06-01")).milestones;
  const before = await behind();
  expect(before.map(({ plan, code }) => `${plan}/${code}`)).toContain("2012-2013/1.2");
  const [restricted] = await db
    .select({ milestoneId: milestones.id })
    .from(milestones)
    .where(eq(milestones.visibility, "restricted"));
  const [trade] = await db
    .select({ indicatorId: indicators.id })
    .from(indicators)
    .where(eq(indicators.slug, "trade"));
  await db.insert(milestoneIndicators).values({ ...restricted!, ...trade! });
  expect(await behind()).toEqual(before);
});

test("the world reads exactly these columns of a figure and of a statement", async () => {
  const { figures, statements } = await getIndicator(programme, "trade", now);
  expect(Object.keys(figures[0]!).sort()).toEqual([
    "base",
    "flow",
    "isAhead",
    "isSideDerived",
    "knownOn",
    "measure",
    "note",
    "periodFirstOn",
    "periodKind",
    "periodLastOn",
    "place",
    "provenance",
    "publishedOn",
    "qualifier",
    "sideCode",
    "source",
    "value",
  ]);
  expect(Object.keys(statements[0]!).sort()).toEqual([
    "number",
    "precision",
    "provenance",
    "saidOn",
    "sideCode",
    "source",
    "speaker",
    "text",
    "topic",
  ]);
});

test("the files hold every figure of the page, not found ones too, on the same day", async () => {
  const list = await listIndicators(programme, "2012-06-01");
  const all = await indicatorsTable(await asked(["indicators"], "2012-06-01"));
  const rows = [...all.rows];
  expect(rows).toHaveLength(list.flatMap(({ figures }) => figures).length);
  for (const row of rows) expect(row).toHaveLength(all.columns.length);
  const trade = await indicatorTable(await asked(["indicators", "trade"], "2012-06-01"));
  const value = trade.columns.findIndex(({ key }) => key === "value");
  expect([...trade.rows].filter((row) => row[value] === null)).toHaveLength(6);
});

test("the lines for the page at a glance are the turnover of that day", async () => {
  const lines = await getTradeLines(programme, "2012-06-01");
  expect(lines?.figures.map(({ value }) => value)).toEqual([215, 350, 300, 870]);
  expect(await getTradeLines("elsewhere", "2012-06-01")).toBeNull();
});
