import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import {
  enterprises,
  enterpriseStages,
  milestoneAgreements,
  milestoneEnterprises,
  milestones,
  programmes,
  sources,
  statements,
} from "@/db/schema";
import { translator } from "@/lib/i18n/translator";
import { listAgreements } from "@/lib/public/agreements/list-agreements";
import { listEnterprises } from "@/lib/public/plants/list-enterprises";
import { EnterpriseFilters } from "@/lib/public/plants/enterprise-filters";
import { countedTopics, listStatements } from "@/lib/public/statements/list-statements";
import { agreementsTable } from "@/lib/public/agreements/agreements-table";
import { plantsTable } from "@/lib/public/plants/plants-table";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const programme = "by-kz-2009-2016";
const today = "2012-06-01";
let url: string;
let hiddenTitle: string;

const register = (day = today, search: Record<string, string> = {}) =>
  listEnterprises(programme, EnterpriseFilters.parse(search), day);
const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

beforeAll(async () => {
  url = await createTestDatabase("road-map");
  // A restricted milestone to which a plant and an agreement belong.
  const [hidden] = await db
    .select()
    .from(milestones)
    .where(eq(milestones.visibility, "restricted"))
    .limit(1);
  hiddenTitle = hidden!.title.en!;
  const [plant] = await db.select().from(enterprises).where(eq(enterprises.slug, "mtz-pavlodar"));
  await db
    .insert(milestoneEnterprises)
    .values({ milestoneId: hidden!.id, enterpriseId: plant!.id });
  // What is said of a later day, as it stands in a database that is older than the day asked for.
  const [place] = await db.select().from(programmes).where(eq(programmes.slug, programme));
  const [source] = await db.select().from(sources).limit(1);
  await db.insert(statements).values({
    programmeId: place!.id,
    topic: "plants",
    text: { original: "en", en: "13 joint productions" },
    speaker: { original: "en", en: "Television" },
    saidOn: "2013-10-04",
    precision: "day",
    number: 13,
    provenance: "press",
    sourceId: source!.id,
  });
  await db.insert(enterpriseStages).values({
    enterpriseId: plant!.id,
    stage: "stopped",
    reachedOn: "2012-03-01",
    precision: "day",
    provenance: "illustrative",
  });
});
afterAll(() => dropTestDatabase(url));

describe("the register of a day", () => {
  test("holds no plant that was opened later", async () => {
    expect(slugs((await register("2009-12-31")).rows)).not.toContain("kazbelagroprommash");
    expect(slugs((await register("2010-09-30")).rows)).toContain("kazbelagroprommash");
  });

  test("tells the stage of that day", async () => {
    const stageOn = async (day: string) =>
      (await register(day)).rows.find(({ slug }) => slug === "mtz-pavlodar")?.stage;
    expect(await stageOn("2012-02-29")).toBe("opened");
    expect(await stageOn("2012-03-01")).toBe("stopped");
  });

  test("holds a plant of which no day is known, all along", async () => {
    expect(slugs((await register("2001-01-01")).rows)).toEqual(["avtospetsmash-pavlodar"]);
  });

  test("counts what its filters would leave", async () => {
    const all = await register();
    expect(Object.values(all.counts).reduce((sum, count) => sum + count)).toBe(all.all);
    const inPavlodar = await register(today, { place: "pavlodar" });
    expect(slugs(inPavlodar.rows)).toEqual(["mtz-pavlodar", "avtospetsmash-pavlodar"]);
    expect(inPavlodar.choices.stages.filter(({ count }) => count > 0)).toEqual([
      { stage: "planned", count: 1 },
      { stage: "stopped", count: 1 },
    ]);
    const nowhere = await register(today, { place: "none", stage: "working" });
    expect(slugs(nowhere.rows)).toEqual(["mtz-oblasts", "engines-mmz"]);
    expect(EnterpriseFilters.parse({ stage: "great", place: "../etc" })).toEqual({});
  });

  test("names partners as they were called and links public milestones with their standing", async () => {
    const plant = (await register()).rows.find(({ slug }) => slug === "mtz-pavlodar")!;
    expect(plant.partners.map(({ sideCode }) => sideCode).sort()).toEqual(["BY", "KZ"]);
    expect(plant.milestones.map(({ code }) => code)).toEqual(["2.6"]);
    expect(plant.milestones[0]!.standing.headline).toBeTruthy();
    expect(JSON.stringify(await register())).not.toContain(hiddenTitle);
  });
});

describe("agreements of a day", () => {
  test("hold none that was signed later, and no day of force that was still to come", async () => {
    const then = await listAgreements(programme, "1997-12-31");
    expect(slugs(then)).toEqual([
      "1992-trade-principles",
      "1996-culture-science-education",
      "1996-friendship-treaty",
    ]);
    const treaty = (rows: typeof then) =>
      rows.find(({ slug }) => slug === "1996-friendship-treaty");
    expect(treaty(then)!.inForceOn).toBeNull();
    expect(treaty(await listAgreements(programme, today))!.inForceOn).toBe("1998-07-02");
  });

  test("are told apart by the programme's years, and name the meeting", async () => {
    const rows = await listAgreements(programme, today);
    expect(new Set(rows.map(({ era }) => era))).toEqual(new Set(["before", "during"]));
    expect(rows.find(({ slug }) => slug === "2012-agrarian-ministries")!.meeting!.slug).toBe(
      "2012-05-talks-minsk",
    );
  });

  test("link no restricted milestone", async () => {
    const linked = await db
      .select({ visibility: milestones.visibility })
      .from(milestoneAgreements)
      .innerJoin(milestones, eq(milestones.id, milestoneAgreements.milestoneId))
      .where(inArray(milestones.visibility, ["restricted"]));
    expect(linked.length).toBeGreaterThan(0);
    const rows = await listAgreements(programme, today);
    expect(rows.find(({ slug }) => slug === "1998-military")!.milestones).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(hiddenTitle);
  });
});

describe("counts that contradict one another", () => {
  test("are known from the day they were said on", async () => {
    const numbers = async (day: string) =>
      (await listStatements(programme, countedTopics.plants, day)).map(({ number }) => number);
    expect(await numbers("2012-12-31")).not.toContain(13);
    expect(await numbers("2013-10-04")).toContain(13);
    expect(await numbers("2009-11-24")).toEqual([37]);
  });
});

test("the files hold the rows of the pages, each with its provenance", async () => {
  const t = await translator("ru");
  const asked = { programme, path: [], day: today, language: "ru" as const, t };
  const plants = await plantsTable({ ...asked, search: { stage: "working" } });
  expect([...plants.rows].map(([slug]) => slug)).toEqual(["mtz-oblasts", "engines-mmz"]);
  for (const table of [plants, await agreementsTable({ ...asked, search: {} })]) {
    const rows = [...table.rows];
    const provenance = table.columns.findIndex(({ key }) => key === "provenance");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(table.columns.length);
      expect(row[provenance]).toBeTruthy();
    }
    expect(JSON.stringify(rows)).not.toContain(hiddenTitle);
  }
});
