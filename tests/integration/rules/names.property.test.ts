import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { bodies, bodyNames } from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import { namesOfBodies } from "@/lib/bodies/names-of-bodies";
import { aCast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, maybe } from "./some-facts";

// A body's name of a day stands in SQL twice: for one body of a query, and for all at once.

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
  await aCast();
});
afterAll(() => dropTestDatabase(url));

const periods = fc.uniqueArray(maybe(aDay), { minLength: 1, maxLength: 4 });

test(
  "both ways give a body the same name on a day, and it is the one borne then",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(periods, aDay, async (from, day) => {
        const [made] = await db
          .insert(bodies)
          .values({
            ...{ slug: `names-${Math.random()}`, sideCode: "BY" },
            ...{ kind: "ministry", provenance: "illustrative" },
          })
          .returning({ id: bodies.id });
        const bodyId = made!.id;
        await db.insert(bodyNames).values(
          from.map((validFrom) => ({
            ...{ bodyId, validFrom, provenance: "illustrative" as const },
            name: { original: "en" as const, en: validFrom ?? "always" },
          })),
        );
        const begun = from.filter((one) => one !== null && one <= day).sort();
        const borne = begun.at(-1) ?? (from.includes(null) ? "always" : [...from].sort()[0]!);
        const [row] = await db
          .select({ name: nameOfBody(bodies.id, day) })
          .from(bodies)
          .where(eq(bodies.id, bodyId));
        expect(row!.name?.en).toBe(borne);
        expect((await namesOfBodies(day)).get(bodyId)?.en).toBe(borne);
      }),
      { numRuns: 60 },
    );
  },
);
