import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import type { Tx } from "@/db/connect";
import { successions } from "@/db/schema";
import { wouldLoop } from "@/lib/decisions/would-loop";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

// Verbs ask `wouldLoop`, so that no decision which they let through is refused by the guard, with a fault.

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const node = fc.nat({ max: 3 });
const links = fc.uniqueArray(
  fc.tuple(node, node).filter(([from, to]) => from !== to),
  { selector: String, minLength: 2, maxLength: 7 },
);

test("the verbs and the guard refuse the same ways round", { timeout: 120_000 }, async () => {
  let loops = 0;
  await fc.assert(
    fc.asyncProperty(links, async (drawn) => {
      const ids: string[] = [];
      for (let n = 0; n < 4; n += 1) ids.push((await aMilestone(cast, {})).id);
      for (const [from, to] of drawn) {
        const link = { fromId: ids[from]!, toId: ids[to]! };
        const expected = await wouldLoop(db as unknown as Tx, link.fromId, link.toId);
        const refused = await db
          .insert(successions)
          .values({ ...link, kind: "carried", onDay: "2012-03-01", provenance: "illustrative" })
          .then(
            () => null,
            (fault: { cause?: { constraint_name?: string } }) => fault.cause?.constraint_name,
          );
        expect(refused).toBe(expected ? "successions_no_loop" : null);
        if (expected) loops += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(loops).toBeGreaterThan(10);
});
