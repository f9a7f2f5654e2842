import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { areas, milestones, responsibilities } from "@/db/schema";
import { sideCodes, visibilities } from "@/db/vocabulary";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { runs } from "./some-facts";

// Lists are narrowed in SQL (`isForTheEyesOf`), one thing is asked of the statute (`isKnowable`).

let url: string;
let cast: Cast;
let hiddenArea: string;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const [made] = await db
    .insert(areas)
    .values({
      ...{ programmeId: cast.programmeId, slug: "hidden", number: 2, visibility: "restricted" },
      ...{ name: { original: "en", en: "Hidden" }, provenance: "illustrative" },
    })
    .returning({ id: areas.id });
  hiddenArea = made!.id;
});
afterAll(() => dropTestDatabase(url));

const reviewers = ["byCoordinator", "kzCoordinator", "secretariat", "auditor"] as const;
const others = ["byExecutor", "kzExecutor", "stranger", "administrator"] as const;

test(
  "what stands in a list can be opened; for reviewers the other way as well",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...visibilities),
        fc.constantFrom(...visibilities),
        fc.subarray([...sideCodes]),
        async (visibility, ofArea, sides) => {
          const areaId = ofArea === "public" ? cast.areaId : hiddenArea;
          const { id } = await aMilestone({ ...cast, areaId }, {}, { visibility });
          for (const sideCode of sides)
            await db.insert(responsibilities).values({
              ...{ milestoneId: id, sideCode, part: "lead", provenance: "illustrative" },
              bodyId: sideCode === "BY" ? cast.byBody : cast.kzBody,
            });
          for (const who of [...reviewers, ...others]) {
            const [row] = await db
              .select({ isListed: isForTheEyesOf(cast[who]).mapWith(Boolean) })
              .from(milestones)
              .where(eq(milestones.id, id));
            const opens = await isKnowable(cast[who], id);
            if (row!.isListed || reviewers.some((one) => one === who))
              expect(opens, who).toBe(row!.isListed);
          }
        },
      ),
      { ...runs, numRuns: 40 },
    );
  },
);
