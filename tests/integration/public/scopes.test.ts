import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas } from "@/db/schema";
import { getPublicPlan } from "@/lib/public/plans/get-public-plan";
import { getScope, type Scope } from "@/lib/public/programme/get-scope";
import { decided, reported, term } from "@/tests/setup/acts";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
const plan: Scope = { kind: "plan", slug: "2012-2013" };
let url: string;
let cast: Cast;

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
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
  await aMilestone({ ...cast, areaId: area!.id }, { BY: cast.byBody }, { title: "HIDDEN" });
  const hidden = await aMilestone(cast, { BY: cast.byBody }, { visibility: "restricted" });
  await reported(cast, "by", { publicText: "HIDDEN" }, hidden.id);
  await aMilestone(cast, { BY: cast.byBody }, { title: "Of one side" });
  await reported(cast, "by");
  await decided(
    cast,
    {
      kind: "add",
      content: {
        code: "1.99",
        areaId: cast.areaId,
        title: { original: "en", en: "Added later" },
        completion: null,
        term: term("year", "2013-01-01"),
        leads: { BY: cast.byBody, KZ: undefined },
      },
    },
    { milestoneId: null },
  );
});
afterAll(() => dropTestDatabase(url));

const scope = (asked: Scope, day = today) => getScope(cast.programme, asked, day);

describe("a plan, an area and a side", () => {
  test("count what was first approved; what was added since stands apart", async () => {
    for (const asked of [plan, { kind: "area", slug: "industry" } as const]) {
      const { headway, added, total } = await scope(asked);
      expect(headway).toMatchObject({ approved: 2, added: { total: 1 } });
      expect(added.map(({ code }) => code)).toEqual(["1.99"]);
      expect(total).toBe(3);
    }
  });

  test("a side has the milestones for which its bodies answer, and its own words only", async () => {
    const kazakh = await scope({ kind: "side", slug: "KZ" });
    expect(kazakh.headway.approved).toBe(1);
    expect(kazakh.published).toEqual([]);
    const belarusian = await scope({ kind: "side", slug: "BY" });
    expect(belarusian.headway.approved).toBe(2);
    expect(belarusian.published).toHaveLength(1);
  });

  test("of what is restricted nothing is counted, listed or told", async () => {
    const all = await Promise.all([
      scope(plan),
      scope({ kind: "side", slug: "BY" }),
      getPublicPlan(cast.programme, "2012-2013", today),
    ]);
    expect(JSON.stringify(all)).not.toMatch(/HIDDEN|Defence/);
    await expect(scope({ kind: "area", slug: "defence" })).rejects.toMatchObject({ status: 404 });
    await expect(scope({ kind: "area", slug: "nowhere" })).rejects.toMatchObject({ status: 404 });
  });

  test("on a past day know nothing later, and a plan that was not known yet is a 404", async () => {
    const before = await scope(plan, "2012-05-31");
    expect(before.headway).toMatchObject({ approved: 2, added: { total: 0 } });
    expect(before.published).toEqual([]);
    await expect(scope(plan, "2011-12-31")).rejects.toMatchObject({ status: 404 });
    await expect(getPublicPlan(cast.programme, "2012-2013", "2011-12-31")).rejects.toMatchObject({
      status: 404,
    });
  });
});
