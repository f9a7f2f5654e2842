import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisions, evidence, updates } from "@/db/schema";
import { decisionStates, updateStates } from "@/db/vocabulary";
import { canDecide, decisionLife } from "@/lib/decisions/lifecycle";
import { editableStates, openStates } from "@/lib/updates/lifecycle";
import { aCast, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDecision, anUpdate } from "./some-facts";

// The tables of steps stand in TypeScript; triggers and indexes name some of their states once more.

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const isAllowed = (done: Promise<unknown>) =>
  done.then(
    () => true,
    (fault: { cause?: { code?: string } }) => {
      // check_violation or unique_violation: a guard; anything else is a fault of the test.
      expect(fault.cause?.code).toMatch(/^235(14|05)$/);
      return false;
    },
  );

describe.each(updateStates)("an update that is %s", (state) => {
  test("keeps its words and documents unless the table of steps lets them be edited", async () => {
    const { id } = await anUpdate(cast, state);
    const words = db.update(updates).set({ publicText: "Three." }).where(eq(updates.id, id));
    expect(await isAllowed(words)).toBe(editableStates.includes(state));
    const document = db.update(evidence).set({ number: "2" }).where(eq(evidence.updateId, id));
    expect(await isAllowed(document)).toBe(editableStates.includes(state));
  });

  test("stands in the way of another one of its body while it is open", async () => {
    const { of } = await anUpdate(cast, state);
    expect(await isAllowed(db.insert(updates).values(of))).toBe(!openStates.includes(state));
  });
});

test.each(decisionStates)(
  "a decision that is %s goes on only where a step leads",
  async (state) => {
    const leads = (Object.keys(decisionLife) as (keyof typeof decisionLife)[]).some((step) =>
      canDecide(step, state),
    );
    const id = await aDecision(cast, {
      state,
      recordedOn: state === "recorded" ? "2012-03-01" : null,
    });
    // From a recorded one to any other the columns have to go along.
    const other = state === "withdrawn" ? ("declined" as const) : ("withdrawn" as const);
    const moved = db
      .update(decisions)
      .set({ state: other, recordedOn: null })
      .where(eq(decisions.id, id));
    expect(await isAllowed(moved)).toBe(leads);
  },
);
