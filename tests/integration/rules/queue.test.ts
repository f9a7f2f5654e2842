import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { updates } from "@/db/schema";
import { claims, sideCodes, type UpdateState, updateStates } from "@/db/vocabulary";
import { can } from "@/lib/access/permissions";
import { listReviewQueue } from "@/lib/updates/list-review-queue";
import { aCast, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { anUpdate } from "./some-facts";

// The queue of the reviewers is narrowed in SQL; who may read what stands in the statute. Every state, side and claim.

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  for (const state of updateStates)
    for (const sideCode of sideCodes)
      for (const claim of claims) await anUpdate(cast, state, { sideCode, claim });
});
afterAll(() => dropTestDatabase(url));

const onTheirWay: readonly UpdateState[] = ["submitted", "cleared", "countersigned", "returned"];

test.each(["byCoordinator", "kzCoordinator", "secretariat", "auditor"] as const)(
  "the %s finds in the queue what the statute lets them read of what is on its way, and no more",
  async (who) => {
    const rows = await db.select().from(updates);
    const readable = rows.filter(
      (row) => onTheirWay.includes(row.state) && can(cast[who], "update.read", row),
    );
    const listed = await listReviewQueue(cast[who], "2012-06-01");
    const open = listed.filter(({ state }) => onTheirWay.includes(state));
    expect(open.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    const unreadable = rows.filter((row) => !can(cast[who], "update.read", row));
    expect(listed.filter(({ id }) => unreadable.some((row) => row.id === id))).toEqual([]);
  },
);
