import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { roundDues, rounds, updates } from "@/db/schema";
import { publicUpdate } from "@/lib/public/updates/columns";
import { isLateReport } from "@/lib/standing/is-late-report";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, aReport, maybe } from "./some-facts";

// Whether a report was late is said beside its words, in SQL, and where reports are counted (`isLateReport`).

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

test("SQL and TypeScript call the same reports late", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(maybe(aDay), aDay, async (dueOn, submittedOn) => {
      const { id: milestoneId } = await aMilestone(cast, { BY: cast.byBody });
      const [round] = await db
        .insert(rounds)
        .values({
          ...{ planId: cast.planId, name: { original: "en" as const, en: "Round" } },
          ...{ number: 1 + Number(milestoneId.replaceAll(/\D/g, "").slice(0, 9)) },
          ...{ opensOn: "2012-02-01", asOfOn: "2012-02-01", closedOn: "2012-04-01" },
          ...{ cycle: "monthly", provenance: "illustrative" },
        })
        .returning({ id: rounds.id });
      await db.insert(roundDues).values([
        ...(dueOn ? [{ roundId: round!.id, sideCode: "BY" as const, dueOn }] : []),
        // That of the other side is no matter.
        { roundId: round!.id, sideCode: "KZ" as const, dueOn: "2012-02-02" },
      ]);
      const of = { milestoneId, bodyId: cast.byBody, sideCode: "BY" as const };
      const id = await aReport(cast, { ...of, publishedOn: submittedOn, order: 1 });
      await db.update(updates).set({ roundId: round!.id }).where(eq(updates.id, id));
      const [row] = await db
        .select({ isLate: publicUpdate("2012-03-09").isLate })
        .from(updates)
        .where(eq(updates.id, id));
      expect(row!.isLate).toBe(isLateReport(submittedOn, dueOn ?? undefined));
    }),
    { numRuns: 40 },
  );
});
