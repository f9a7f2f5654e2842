import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas, bodyNames } from "@/db/schema";
import { rankMilestones } from "@/lib/public/milestones/rank-milestones";
import { searchEverything } from "@/lib/public/search/search-everything";
import { SearchFilters } from "@/lib/public/search/search-filters";
import { submitUpdate } from "@/lib/updates/submit-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { decided, onDay, reported, seenUpdate } from "@/tests/setup/acts";
import { aCast, aMilestone, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
const text = (words: string) => ({
  original: "en" as const,
  en: words,
  ru: words,
  be: words,
  kk: words,
});
let url: string;
let cast: Cast;

const search = (q: string, day = today) =>
  searchEverything(cast.programme, SearchFilters.parse({ q }), day, "en");
const total = async (q: string, day = today) => (await search(q, day)).total;

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

test("of a restricted milestone, area or draft nothing is found, not even by a slip of the pen", async () => {
  const leads = { BY: cast.byBody, KZ: cast.kzBody };
  const hidden = await aMilestone(cast, leads, {
    visibility: "restricted",
    title: "Radiolocation",
  });
  const [area] = await db
    .insert(areas)
    .values({
      programmeId: cast.programmeId,
      slug: "defence",
      number: 12,
      name: { original: "en", en: "Fortification" },
      visibility: "restricted",
      provenance: "illustrative",
    })
    .returning();
  const inHiddenArea = await aMilestone({ ...cast, areaId: area!.id }, leads, {
    title: "Camouflage",
  });
  await reported(cast, "by", { publicText: "Periscopes were delivered." }, hidden.id);
  await reported(cast, "by", { publicText: "Catapults were delivered." }, inHiddenArea.id);
  await submitUpdate(
    cast.kzExecutor,
    someWords(cast.milestone.id, cast.kzBody, { publicText: "Zeppelins were ordered." }),
  );
  const words = [
    "Radiolocation",
    "Radiolocaton",
    "Fortification",
    "Camouflage",
    "Periscopes",
    "Catapults",
    "Zeppelins",
    "Zepelins",
  ];
  for (const q of [...words, hidden.code, `2012-2013/${inHiddenArea.code}`]) {
    expect(await total(q), q).toBe(0);
    expect((await rankMilestones(cast.programme, q, today)).size, q).toBe(0);
    expect((await search(q)).near, q).toBeNull();
  }
});

test("never a note, a wish or a name of a person", async () => {
  const milestone = await aMilestone(cast, { BY: cast.byBody });
  await reported(
    cast,
    "by",
    { publicText: "Looms run.", internalNote: "Whispering", decisionsNeeded: "Beseeching" },
    milestone.id,
  );
  expect(await total("Looms")).toBe(1);
  for (const q of ["Whispering", "Beseeching", cast.byExecutor.name])
    expect(await total(q), q).toBe(0);
});

test("published words are found from their day on; a retracted word on no day at all", async () => {
  const milestone = await aMilestone(cast, { BY: cast.byBody });
  onDay("2012-05-10");
  await reported(cast, "by", { publicText: "Spindles turn." }, milestone.id);
  onDay("2012-05-20");
  const second = await reported(cast, "by", { publicText: "Shuttles fly." }, milestone.id);
  onDay(today);
  expect(await total("spindle", "2012-05-09")).toBe(0);
  expect(await total("spindle", "2012-05-10")).toBe(1);
  const { hits } = await search("shuttle");
  expect(hits).toMatchObject([
    { kind: "milestone", on: "2012-05-20", said: { what: "update", side: "BY" } },
  ]);
  await retractUpdate(cast.secretariat, { ...(await seenUpdate(second)), reason: "Wrong." });
  for (const day of [today, "2012-05-20"]) expect(await total("shuttle", day), day).toBe(0);
  expect(await total("spindle")).toBe(1);
});

test("many words on one milestone are one hit, under the newest of them", async () => {
  const milestone = await aMilestone(
    cast,
    { BY: cast.byBody, KZ: cast.kzBody },
    { title: "Weaving" },
  );
  onDay("2012-04-01");
  await reported(cast, "by", { publicText: "Bobbins came." }, milestone.id);
  onDay("2012-04-11");
  await reported(cast, "kz", { publicText: "Bobbins went." }, milestone.id);
  onDay(today);
  const found = await search("bobbin");
  expect(found.total).toBe(1);
  expect(found.hits).toMatchObject([{ on: "2012-04-11", said: { side: "KZ" } }]);
});

test("the wording of the day is what is searched, and a name of a body from its day on", async () => {
  const milestone = await aMilestone(cast, { BY: cast.byBody }, { title: "Old harbour" });
  onDay("2012-05-15");
  await decided(
    cast,
    {
      kind: "amend",
      content: { title: text("New lighthouse"), completion: null },
    },
    { milestoneId: milestone.id, instrumentOn: "2012-05-15" },
  );
  onDay(today);
  expect(await total("harbour", "2012-05-14")).toBe(1);
  expect(await total("lighthouse", "2012-05-14")).toBe(0);
  expect(await total("harbour")).toBe(0);
  expect(await total("lighthouse")).toBe(1);
  await db.insert(bodyNames).values({
    bodyId: cast.byBody,
    name: { original: "en", en: "Admiralty" },
    validFrom: "2012-05-25",
    provenance: "illustrative",
  });
  expect(await total("Admiralty", "2012-05-24")).toBe(0);
  expect((await search("Admiralty")).counts.body).toBe(1);
});
