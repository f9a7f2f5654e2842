import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas, importedRecords, plans, sources, terms, updates } from "@/db/schema";
import { getGlance } from "@/lib/public/programme/get-glance";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listMilestones } from "@/lib/public/milestones/list-milestones";
import { MilestoneFilters } from "@/lib/public/milestones/milestone-filters";
import { clearUpdate } from "@/lib/updates/clear-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { aCast, aMilestone, aProof, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
let url: string;
let cast: Cast;
let restricted: { id: string; code: string };
let inRestrictedArea: { id: string; code: string };

const version = async (id: string) =>
  (await db.select({ version: updates.version }).from(updates).where(eq(updates.id, id)))[0]!
    .version;

/** Publishes an update of the Belarusian body with an internal note and a document. */
async function publish(milestoneId: string, text: string) {
  const { updateId } = await submitUpdate(
    cast.byExecutor,
    someWords(milestoneId, cast.byBody, {
      publicText: text,
      internalNote: "SECRET NOTE",
      decisionsNeeded: "SECRET WISH",
      evidence: [aProof],
    }),
  );
  await clearUpdate(cast.byCoordinator, { updateId, version: await version(updateId) });
  await publishUpdate(cast.secretariat, { updateId, version: await version(updateId) });
  return updateId;
}

const address = (milestone: { code: string }) => ({ plan: "2012-2013", code: milestone.code });
const page = (milestone: { code: string }, day = today) =>
  getMilestone(cast.programme, address(milestone), day);
const list = (filters: Record<string, string> = {}, day = today) =>
  listMilestones(cast.programme, MilestoneFilters.parse(filters), day, "en");

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const leads = { BY: cast.byBody, KZ: cast.kzBody };
  restricted = await aMilestone(cast, leads, { visibility: "restricted", title: "HIDDEN THING" });
  const [area] = await db
    .insert(areas)
    .values({
      programmeId: cast.programmeId,
      slug: "defence",
      number: 12,
      name: { original: "en", en: "Defence" },
      visibility: "restricted",
      provenance: "illustrative",
    })
    .returning();
  inRestrictedArea = await aMilestone({ ...cast, areaId: area!.id }, leads, {
    title: "HIDDEN TOO",
  });
  await publish(cast.milestone.id, "The public word.");
  await publish(restricted.id, "HIDDEN WORD");
});
afterAll(() => dropTestDatabase(url));

describe("the world reads exactly these columns", () => {
  test("of a milestone", async () => {
    const milestone = await page(cast.milestone);
    expect(Object.keys(milestone).sort()).toEqual([
      "after",
      "agreements",
      "area",
      "before",
      "bodies",
      "code",
      "completion",
      "decisions",
      "enterprises",
      "firstTitle",
      "indicators",
      "isAdded",
      "jointWordings",
      "listedOn",
      "note",
      "plan",
      "provenance",
      "records",
      "reservations",
      "source",
      "standing",
      "terms",
      "title",
      "turns",
      "versions",
    ]);
    expect(Object.keys(milestone.area).sort()).toEqual(["name", "number", "slug"]);
    expect(Object.keys(milestone.plan).sort()).toEqual([
      "firstOn",
      "isFound",
      "lastOn",
      "provenance",
      "slug",
      "state",
      "title",
    ]);
    expect(Object.keys(milestone.terms[0]!).sort()).toEqual([
      "asWritten",
      "decidedBy",
      "firstOn",
      "language",
      "lastOn",
      "number",
      "precision",
      "provenance",
      "reason",
      "setOn",
      "source",
    ]);
    expect(Object.keys(milestone.bodies[0]!).sort()).toEqual([
      "body",
      "name",
      "part",
      "provenance",
      "sideCode",
    ]);
  });

  test("of an update: no author, no step, no note, no wish", async () => {
    const { versions } = await page(cast.milestone);
    expect(Object.keys(versions[0]!).sort()).toEqual([
      "before",
      "body",
      "bodySlug",
      "claim",
      "confidence",
      "confidenceReason",
      "countersignedOn",
      "evidence",
      "forecastOn",
      "isLate",
      "isLead",
      "language",
      "nextSteps",
      "obstacles",
      "percentDone",
      "percentGap",
      "publicText",
      "publishedOn",
      "runs",
      "sideCode",
    ]);
    expect(Object.keys(versions[0]!.evidence[0]!).sort()).toEqual([
      "address",
      "issuedOn",
      "number",
      "title",
    ]);
  });

  test("of a row of the list", async () => {
    const { groups } = await list();
    expect(Object.keys(groups[0]!.rows[0]!).sort()).toEqual([
      "area",
      "bodies",
      "code",
      "isAdded",
      "listedOn",
      "plan",
      "provenance",
      "source",
      "standing",
      "title",
      "turns",
    ]);
  });

  test("of the programme and its glance", async () => {
    expect(Object.keys(await getProgramme(cast.programme, today)).sort()).toEqual([
      "firstOn",
      "lastOn",
      "name",
      "note",
      "provenance",
      "slug",
    ]);
    const glance = await getGlance(cast.programme, today);
    expect(Object.keys(glance.published[0]!).sort()).toEqual([
      "body",
      "claim",
      "code",
      "isLate",
      "percentDone",
      "plan",
      "publishedOn",
      "sideCode",
      "title",
    ]);
  });

  test("nowhere a note, a wish or a name of a person", async () => {
    const everything = JSON.stringify([
      await page(cast.milestone),
      await list(),
      await getGlance(cast.programme, today),
    ]);
    expect(everything).toContain("The public word.");
    expect(everything).not.toMatch(/SECRET|Person \d|@test\.example/);
    expect(everything).not.toContain(cast.byExecutor.personId);
  });
});

describe("what is restricted leaves no trace", () => {
  test("in the list, its counts and its search", async () => {
    for (const filters of [{}, { q: "hidden" }, { area: "defence" }, { standing: "on_schedule" }]) {
      const found = await list(filters);
      expect(JSON.stringify(found)).not.toMatch(/HIDDEN|Defence/);
      expect(found.all).toBe(1);
    }
  });

  test("at a glance", async () => {
    const glance = await getGlance(cast.programme, today);
    expect(glance.total).toBe(1);
    expect(glance.bySide.map(({ headway }) => headway.approved)).toEqual([1, 1]);
    expect(JSON.stringify(glance)).not.toMatch(/HIDDEN|Defence/);
  });

  test("as a page of its own: the same 404 as one that is not there", async () => {
    for (const hidden of [restricted, inRestrictedArea, { code: "99.9" }])
      await expect(page(hidden)).rejects.toMatchObject({ status: 404, reason: "unknown" });
  });

  test("in a plan that is a draft", async () => {
    const [draft] = await db
      .insert(plans)
      .values({
        programmeId: cast.programmeId,
        slug: "2014-2015",
        title: { original: "en", en: "HIDDEN PLAN" },
        firstOn: "2014-01-01",
        lastOn: "2015-12-31",
        state: "draft",
        provenance: "illustrative",
      })
      .returning();
    const drafted = await aMilestone({ ...cast, planId: draft!.id }, { BY: cast.byBody });
    expect((await list()).all).toBe(1);
    await expect(
      getMilestone(cast.programme, { plan: "2014-2015", code: drafted.code }, today),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe("what is not published is not public", () => {
  test("a draft, a submitted and a cleared update", async () => {
    const before = JSON.stringify(await page(cast.milestone));
    await saveDraft(
      cast.kzExecutor,
      someWords(cast.milestone.id, cast.kzBody, { publicText: "NOT YET" }),
    );
    expect(JSON.stringify(await page(cast.milestone))).toBe(before);
    const { updateId } = await submitUpdate(
      cast.kzExecutor,
      someWords(cast.milestone.id, cast.kzBody, { version: 1, publicText: "NOT YET" }),
    );
    expect(JSON.stringify(await page(cast.milestone))).toBe(before);
    await clearUpdate(cast.kzCoordinator, { updateId, version: await version(updateId) });
    expect(JSON.stringify(await page(cast.milestone))).toBe(before);
  });
});

describe("any past day", () => {
  test("knows no update, record, term or milestone of a later day", async () => {
    const [source] = await db
      .insert(sources)
      .values({ key: "S-test", title: "A newspaper" })
      .returning();
    await db.insert(importedRecords).values({
      milestoneId: cast.milestone.id,
      text: { original: "en", en: "LATER NEWS" },
      happenedOn: "2012-05-01",
      precision: "day",
      knownOn: "2012-05-20",
      provenance: "press",
      sourceId: source!.id,
    });
    await db.insert(terms).values({
      milestoneId: cast.milestone.id,
      number: 2,
      asWritten: "2015",
      language: "en",
      precision: "year",
      firstOn: "2015-01-01",
      lastOn: "2015-12-31",
      setOn: "2012-05-25",
      provenance: "press",
    });
    const past = await page(cast.milestone, "2012-05-19");
    expect(past.versions).toEqual([]);
    expect(past.records).toEqual([]);
    expect(past.terms).toHaveLength(1);
    expect(past.standing.moved.times).toBe(0);
    const now = await page(cast.milestone);
    expect(now.records).toHaveLength(1);
    expect(now.standing.moved.times).toBe(1);

    const later = await aMilestone(cast, { BY: cast.byBody }, { listedOn: "2012-03-01" });
    await expect(page(later, "2012-02-29")).rejects.toMatchObject({ status: 404 });
    expect((await page(later, "2012-03-01")).listedOn).toBe("2012-03-01");
  });

  test("a retracted word is gone from every day, and the one before it shows again", async () => {
    const milestone = await aMilestone(cast, { BY: cast.byBody });
    await publish(milestone.id, "First word.");
    const second = await publish(milestone.id, "Second word.");
    expect((await page(milestone)).versions.map(({ publicText }) => publicText.en)).toEqual([
      "Second word.",
      "First word.",
    ]);
    await retractUpdate(cast.secretariat, {
      updateId: second,
      version: await version(second),
      reason: "Wrong.",
    });
    const { versions, standing } = await page(milestone);
    expect(versions.map(({ publicText }) => publicText.en)).toEqual(["First word."]);
    expect(standing.sides.BY?.report).not.toBeNull();
  });
});
