import { and, eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { milestones, responsibilities } from "@/db/schema";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { buildReport } from "@/lib/reports/build-report";
import { noAnswer } from "@/lib/standing/confirmation";
import { positionOfSide } from "@/lib/standing/position-of-side";
import type { Report } from "@/lib/standing/standing";
import { standingOn } from "@/lib/standing/standing-on";
import { publishedWords } from "@/lib/updates/published-words";
import { aBody, aCast, aMilestone, aProgramme, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, aReport, maybe } from "./some-facts";

// A side's word on a day is said in TypeScript (`positionOfSide`) and in the SQL of the words that are compared with,
// of the facts of standing, and of the frozen report.

let url: string;
let cast: Cast;
let bodies: { id: string; part: "lead" | "partner"; validTo: string | null }[];
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  // The lead was handed on once, and two share.
  bodies = [
    { id: await aBody("BY"), part: "lead", validTo: "2012-03-04" },
    { id: await aBody("BY"), part: "lead", validTo: null },
    { id: await aBody("BY"), part: "partner", validTo: null },
    { id: await aBody("BY"), part: "partner", validTo: null },
  ];
});
afterAll(() => dropTestDatabase(url));

const someReports = fc.array(
  fc.record({
    body: fc.nat({ max: 3 }),
    publishedOn: aDay,
    retractedOn: maybe(fc.constant("2012-03-09")),
  }),
  { maxLength: 7 },
);

test("SQL and TypeScript hear the same word of a side on a day", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(someReports, aDay, async (said, day) => {
      const place = await aProgramme();
      const { id: milestoneId, code } = await aMilestone(place, {});
      await db.insert(responsibilities).values(
        bodies.map(({ id, part, validTo }) => ({
          milestoneId,
          bodyId: id,
          sideCode: "BY" as const,
          part,
          validTo,
          provenance: "illustrative" as const,
        })),
      );
      const reports: Report[] = [];
      for (const [order, { body, publishedOn, retractedOn }] of said.entries()) {
        const { id: bodyId, part } = bodies[body]!;
        const of = { milestoneId, bodyId, sideCode: "BY" as const, publishedOn, order };
        const updateId = await aReport(cast, { ...of, retractedOn });
        if (retractedOn === null)
          reports.push({
            ...{ updateId, sideCode: "BY", isLead: part === "lead", claim: "in_progress" },
            ...{ percentDone: null, publishedOn, order, provedOn: null, confidence: null },
            answer: noAnswer,
          });
      }
      const word = positionOfSide(reports, "BY", day)?.updateId;

      const compared = await publishedWords(milestoneId, { sideCode: "BY" }, day);
      expect(compared?.publicText, "the words that are compared with").toBe(word);
      const which = and(eq(milestones.id, milestoneId));
      const facts = (await loadStandingFacts(db, which, day)).get(milestoneId)!;
      expect(standingOn(day, facts).sides.BY?.report?.updateId, "the standing").toBe(word);
      const asked = { kind: "final", planId: place.planId, round: null, day } as const;
      const frozen = await transaction((tx) => buildReport(tx, asked));
      const row = frozen.rows.find((one) => one.code === code);
      expect(row?.words.BY?.text.en, "the frozen report").toBe(word);
    }),
    { numRuns: 60 },
  );
});
