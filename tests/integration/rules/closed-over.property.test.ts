import { eq, inArray } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { milestones, reservations, takenSteps, turns, updates } from "@/db/schema";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { outcomeOn } from "@/lib/standing/outcome-on";
import { isClosedOver } from "@/lib/updates/is-closed-over";
import { aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, aDecision, aReport, maybe, runs } from "./some-facts";

// Whether a closing stands is said in TypeScript (`outcomeOn`, `closingStands`) and in SQL (`isClosedOver`).

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const objection = fc.record({ recordedOn: aDay, withdrawnOn: maybe(aDay) });
const claim = fc.record({
  signedOn: maybe(aDay),
  /** A signature over other words than those that stand. */
  isVoid: fc.boolean(),
  objections: fc.array(objection, { maxLength: 2 }),
  retractedOn: maybe(aDay),
});
const turn = fc.record({
  onDay: aDay,
  /** The claim that was closed; empty for a re-opening by decision. */
  over: maybe(fc.constantFrom(0, 1)),
  recordedOn: aDay,
});

test(
  "SQL and TypeScript agree on which claim a milestone stands closed over on a day",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(claim, claim),
        fc.array(turn, { maxLength: 4 }),
        aDay,
        async (claims, taken, day) => {
          const { id: milestoneId } = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
          const ids: string[] = [];
          for (const [n, one] of claims.entries())
            ids.push(await aClaim(milestoneId, n === 0 ? "BY" : "KZ", one));
          const days: string[] = [];
          for (const [n, one] of taken.entries()) {
            const over = one.over === null ? null : claims[one.over];
            // Nothing is closed over a claim that is gone.
            if (over?.retractedOn && over.retractedOn <= one.onDay) continue;
            // Of no two closings the same, so that the outcome tells which of them it is.
            const doneOn = `2011-01-0${n + 1}`;
            days[n] = doneOn;
            await db.insert(turns).values({
              milestoneId,
              onDay: one.onDay,
              recordedAt: new Date(Date.UTC(2012, 2, 1, 0, n)),
              actorId: cast.secretariat.personId,
              ...(one.over === null
                ? {
                    kind: "reopened",
                    decisionId: await aDecision(cast, {
                      state: "recorded",
                      recordedOn: one.recordedOn,
                    }),
                  }
                : { kind: "closed", updateId: ids[one.over]!, doneOn }),
            });
          }
          for (const [n, { retractedOn }] of claims.entries())
            if (retractedOn)
              await db
                .update(updates)
                .set({ state: "retracted", retractedOn })
                .where(eq(updates.id, ids[n]!));

          const facts = (await loadStandingFacts(db, eq(milestones.id, milestoneId), day)).get(
            milestoneId,
          )!;
          const { basis, doneOn } = outcomeOn(day, facts, []);
          const closed = taken.find((_, n) => basis === "closed" && days[n] === doneOn);
          const rows = await db
            .select({ id: updates.id, isClosedOver: isClosedOver(day) })
            .from(updates)
            .where(inArray(updates.id, ids));
          expect(rows.filter((row) => row.isClosedOver).map(({ id }) => id)).toEqual(
            closed ? [ids[closed.over!]] : [],
          );
        },
      ),
      runs,
    );
  },
);

async function aClaim(
  milestoneId: string,
  sideCode: "BY" | "KZ",
  { signedOn, isVoid, objections }: typeof claim extends fc.Arbitrary<infer T> ? T : never,
): Promise<string> {
  const bodyId = sideCode === "BY" ? cast.byBody : cast.kzBody;
  const of = { milestoneId, bodyId, sideCode, publishedOn: "2012-03-01", order: 1 };
  const updateId = await aReport(cast, { ...of, claim: "done" });
  const step = (
    name: "countersign" | "publish",
    takenOn: string,
    minute: number,
    hash: string,
  ) => ({
    ...{ updateId, step: name, takenOn, actorId: cast.secretariat.personId },
    ...{ fromState: "cleared" as const, toState: "published" as const },
    takenAt: new Date(Date.UTC(2012, 2, 1, 0, minute)),
    contentHash: Buffer.from(hash),
  });
  const steps = [step("publish", "2012-03-01", 2, "these words")];
  if (signedOn)
    steps.push(step("countersign", signedOn, 1, isVoid ? "other words" : "these words"));
  await db.insert(takenSteps).values(steps);
  for (const { recordedOn, withdrawnOn } of objections)
    await db.insert(reservations).values({
      ...{ milestoneId, updateId, sideCode: sideCode === "BY" ? ("KZ" as const) : ("BY" as const) },
      ...{ text: "We count otherwise.", language: "en" as const, readers: "public" as const },
      actorId: cast.kzCoordinator.personId,
      recordedOn,
      withdrawnOn: withdrawnOn && withdrawnOn < recordedOn ? recordedOn : withdrawnOn,
    });
  return updateId;
}
