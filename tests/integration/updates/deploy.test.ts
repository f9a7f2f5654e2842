import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { takenSteps } from "@/db/schema";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { clearUpdate } from "@/lib/updates/clear-update";
import { hashVersion } from "@/lib/updates/content-hash";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { done, onDay, seenUpdate } from "@/tests/setup/acts";
import { aCast, someWords } from "@/tests/setup/cast";
import { deployed } from "@/tests/setup/deployed";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

test("a claim that was countersigned before a deploy and is published after it keeps its signature", async () => {
  onDay("2012-06-01");
  const cast = await aCast();
  const { updateId } = await submitUpdate(
    cast.byExecutor,
    someWords(cast.milestone.id, cast.byBody, { ...done, internalNote: "Between us." }),
  );
  await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
  await countersignUpdate(cast.kzCoordinator, await seenUpdate(updateId));

  const { publishUpdate } = await deployed(() => import("@/lib/updates/publish-update"));
  await publishUpdate(cast.secretariat, await seenUpdate(updateId));

  const steps = await db.select().from(takenSteps).where(eq(takenSteps.updateId, updateId));
  expect(steps).toHaveLength(4);
  expect(
    new Set(steps.map(({ contentHash }) => Buffer.from(contentHash).toString("hex"))).size,
  ).toBe(1);
  expect(new Set(steps.map(({ hashVersion }) => hashVersion))).toEqual(new Set([hashVersion]));
  const { standing, versions } = await getMilestone(
    cast.programme,
    { plan: "2012-2013", code: cast.milestone.code },
    "2012-06-01",
  );
  expect(versions[0]!.countersignedOn).toBe("2012-06-01");
  expect(standing.completion).toMatchObject({
    stage: "confirmed",
    confirmedBy: "signature",
  });
});
