import { eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisions, decisionSteps } from "@/db/schema";
import { type DecisionState, decisionStates } from "@/db/vocabulary";
import { decisionAfter, decisionLife } from "@/lib/decisions/lifecycle";
import { decisionStateOn } from "@/lib/decisions/decision-state-on";
import { isKnownBy } from "@/lib/decisions/known-by";
import { aCast, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDecision, runs } from "./some-facts";

// Whether a decision was recorded is said by the guard `is_recorded`, by the condition of every question (`isKnownBy`),
// and by the steps taken (`decisionStateOn`, `decisionLife`).

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const steps = Object.keys(decisionLife) as (keyof typeof decisionLife)[];
const walk = fc.array(fc.constantFrom(...steps, "agree" as const, "record" as const), {
  maxLength: 4,
});

test(
  "the guard, the questions and the steps agree on what was recorded on which day",
  { timeout: 120_000 },
  async () => {
    const reached = new Set<DecisionState>();
    await fc.assert(
      fc.asyncProperty(walk, fc.integer({ min: 1, max: 6 }), async (asked, until) => {
        const taken: { step: "propose" | (typeof steps)[number]; state: DecisionState }[] = [
          { step: "propose", state: "proposed" },
        ];
        for (const step of asked)
          try {
            taken.push({ step, state: decisionAfter(step, taken.at(-1)!.state) });
          } catch {
            // Not open in this state: nobody takes it.
          }
        const day = (n: number) => `2012-03-0${n + 1}`;
        const state = taken.at(-1)!.state;
        reached.add(state);
        const recorded = taken.findIndex(({ step }) => step === "record");
        const id = await aDecision(cast, {
          state,
          recordedOn: recorded > 0 ? day(recorded) : null,
        });
        await db.insert(decisionSteps).values(
          taken.map(({ step }, n) => ({
            ...{ decisionId: id, step, takenOn: day(n), reason: "So." },
            takenAt: new Date(Date.UTC(2012, 2, n + 1)),
            actorId: cast.secretariat.personId,
            contentHash: Buffer.from("content"),
          })),
        );
        const askedOn = day(until - 1);
        const [told] = await db
          .select({
            inForce: sql<boolean>`is_recorded(${decisions.id})`,
            known: isKnownBy(decisions.id, askedOn).mapWith(Boolean),
            knownAtLast: isKnownBy(decisions.id, "2012-12-31").mapWith(Boolean),
            state: decisionStateOn(askedOn),
          })
          .from(decisions)
          .where(eq(decisions.id, id));
        const stateThen = taken[Math.min(until, taken.length) - 1]!.state;
        expect(told).toEqual({
          inForce: state === "recorded",
          knownAtLast: state === "recorded",
          known: stateThen === "recorded",
          state: stateThen,
        });
      }),
      runs,
    );
    expect([...reached].sort()).toEqual([...decisionStates].sort());
  },
);
