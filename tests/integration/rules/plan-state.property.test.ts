import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { frozenReports, plans } from "@/db/schema";
import { approvedOnBy, isAgreed, planStateOn } from "@/lib/plans/plan-state-on";
import { aCast, aProgramme, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, aDecision, maybe, runs } from "./some-facts";

// The state of a plan on a day, in SQL, against its life told as steps, each known from a day on.

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

type Life = { approvedOn: string; recordedOn: string | null; closedOn: string | null };
const life = fc.record<Life>({
  approvedOn: aDay,
  recordedOn: maybe(aDay),
  closedOn: maybe(aDay),
});

function stateOn({ approvedOn, recordedOn, closedOn }: Life, day: string) {
  // In force is not enough, the world must have been told; and nothing is closed before it is approved.
  const approval = recordedOn !== null && recordedOn > approvedOn ? recordedOn : approvedOn;
  if (approval > day) return "draft";
  return closedOn !== null && closedOn <= day ? "closed" : "approved";
}

test(
  "SQL tells the state that a plan's life had come to on a day",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(life, aDay, async (lived, day) => {
        const { planId } = await aProgramme();
        const { approvedOn, recordedOn, closedOn } = lived;
        // A plan that had been approved was approved by a decision, or was loaded so.
        await db.delete(plans).where(eq(plans.id, planId));
        const [plan] = await db
          .insert(plans)
          .values({
            ...{
              programmeId: cast.programmeId,
              slug: planId,
              title: { original: "en", en: "Plan" },
            },
            ...{ firstOn: "2012-01-01", lastOn: "2013-12-31", provenance: "illustrative" as const },
            state: closedOn === null ? "approved" : "closed",
            approvedOn,
          })
          .returning({ id: plans.id });
        const id = plan!.id;
        if (recordedOn)
          await aDecision(cast, { state: "recorded", kind: "approve", recordedOn, planId: id });
        const body = Buffer.from("{}");
        if (closedOn)
          await db.insert(frozenReports).values({
            ...{ planId: id, kind: "final" as const, asOfOn: closedOn, frozenOn: closedOn, body },
            hash: createHash("sha256").update(body).digest(),
          });
        const [told] = await db
          .select({
            state: planStateOn(day),
            isAgreed: isAgreed(day).mapWith(Boolean),
            approvedOn: approvedOnBy(day),
          })
          .from(plans)
          .where(eq(plans.id, id));
        const state = stateOn(lived, day);
        expect(told).toEqual({
          state,
          isAgreed: state !== "draft",
          approvedOn: state === "draft" ? null : approvedOn,
        });
      }),
      runs,
    );
  },
);
