import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisionSteps, frozenReports, rounds, takenSteps, terms, turns } from "@/db/schema";
import { agreeDecision } from "@/lib/decisions/agree-decision";
import { proposeDecision } from "@/lib/decisions/propose-decision";
import { recordDecision } from "@/lib/decisions/record-decision";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { closeRound } from "@/lib/rounds/close-round";
import { openRound } from "@/lib/rounds/open-round";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { clearUpdate } from "@/lib/updates/clear-update";
import {
  done,
  letters,
  onDay,
  proposal,
  reported,
  seenDecision,
  seenUpdate,
  term,
} from "@/tests/setup/acts";
import { aBody, aCast, aPerson, someWords, type Cast } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

const refusals = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
const raceFor = (table: string, id: string, rivals: (() => Promise<unknown>)[]) =>
  race(url, (sql) => sql`select 1 from ${sql(table)} where id = ${id} for update`, rivals);

const move = { kind: "move" as const, content: { term: term("year", "2013-01-01") } };

describe("two at once", () => {
  test("two coordinators of a side countersign: one signature", async () => {
    const updateId = await reported(cast, "by", done);
    const second = await aPerson("coordinator", undefined, "KZ");
    const input = await seenUpdate(updateId);
    const results = await raceFor("updates", updateId, [
      () => countersignUpdate(cast.kzCoordinator, input),
      () => countersignUpdate(second, input),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409 }]);
    const signatures = and(eq(takenSteps.updateId, updateId), eq(takenSteps.step, "countersign"));
    expect(await db.$count(takenSteps, signatures)).toBe(1);
  });

  test("countersign and publish: one goes first, the other is told that it changed", async () => {
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody, done),
    );
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    const input = await seenUpdate(updateId);
    const results = await raceFor("updates", updateId, [
      () => countersignUpdate(cast.kzCoordinator, input),
      () => publishUpdate(cast.secretariat, input),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409, reason: "changedMeanwhile" }]);
  });

  test("two close a milestone: it is closed once", async () => {
    const updateId = await reported(cast, "by", done);
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(updateId));
    const second = await aPerson("secretariat");
    const input = await seenUpdate(updateId);
    const results = await raceFor("updates", updateId, [
      () => closeMilestone(cast.secretariat, input),
      () => closeMilestone(second, input),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409 }]);
    expect(await db.$count(turns, eq(turns.milestoneId, cast.milestone.id))).toBe(1);
  });

  test("a closing and a removal by decision: one of them, never both", async () => {
    const updateId = await reported(cast, "by", done);
    await countersignUpdate(cast.kzCoordinator, await seenUpdate(updateId));
    const { decisionId } = await proposeDecision(
      cast.byCoordinator,
      proposal(cast, { kind: "remove", content: {} }),
    );
    await agreeDecision(cast.kzCoordinator, await seenDecision(decisionId));
    const seen = { ...letters, ...(await seenDecision(decisionId)) };
    const input = await seenUpdate(updateId);
    const results = await raceFor("milestones", cast.milestone.id, [
      () => closeMilestone(cast.secretariat, input),
      () => recordDecision(cast.secretariat, seen),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409 }]);
    expect(await db.$count(turns, eq(turns.milestoneId, cast.milestone.id))).toBe(1);
  });

  test("one records a decision while its side takes it back: one of them", async () => {
    const { decisionId } = await proposeDecision(cast.byCoordinator, proposal(cast, move));
    await agreeDecision(cast.kzCoordinator, await seenDecision(decisionId));
    const seen = await seenDecision(decisionId);
    const results = await raceFor("decisions", decisionId, [
      () => recordDecision(cast.secretariat, { ...letters, ...seen }),
      () => withdrawDecision(cast.byCoordinator, seen),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409, reason: "changedMeanwhile" }]);
    expect(await db.$count(decisionSteps, eq(decisionSteps.decisionId, decisionId))).toBe(3);
    const moved = await db.$count(terms, eq(terms.milestoneId, cast.milestone.id));
    expect([1, 2]).toContain(moved);
  });

  test("a draft is saved while its responsibility passes: neither waits for the other for ever", async () => {
    const heir = await aBody("BY");
    const { decisionId } = await proposeDecision(
      cast.byCoordinator,
      proposal(cast, {
        kind: "pass",
        content: { fromBodyId: cast.byBody, toBodyId: heir, part: "lead" },
      }),
    );
    await agreeDecision(cast.kzCoordinator, await seenDecision(decisionId));
    const seen = { ...letters, ...(await seenDecision(decisionId)) };
    const words = someWords(cast.milestone.id, cast.byBody);
    const results = await race<unknown>(
      url,
      (sql) =>
        sql`select 1 from responsibilities where milestone_id = ${cast.milestone.id} for update`,
      [() => recordDecision(cast.secretariat, seen), () => saveDraft(cast.byExecutor, words)],
    );
    for (const refusal of refusals(results)) expect(refusal).toMatchObject({ status: 404 });
    expect(results[0]!.status).toBe("fulfilled");
  });

  test("two close a round: one report", async () => {
    const { roundId } = await openRound(cast.secretariat, {
      planId: cast.planId,
      cycle: "half_yearly",
      asOfOn: "2012-06-30",
      due: {},
    });
    const second = await aPerson("secretariat");
    onDay("2012-07-20");
    const results = await raceFor("rounds", roundId, [
      () => closeRound(cast.secretariat, { roundId }),
      () => closeRound(second, { roundId }),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409 }]);
    expect(await db.$count(frozenReports, eq(frozenReports.roundId, roundId))).toBe(1);
  });

  test("two open a round of one plan: one round", async () => {
    const second = await aPerson("secretariat");
    const asked = {
      planId: cast.planId,
      cycle: "monthly" as const,
      asOfOn: "2012-06-30",
      due: {},
    };
    const results = await raceFor("plans", cast.planId, [
      () => openRound(cast.secretariat, asked),
      () => openRound(second, asked),
    ]);
    expect(refusals(results)).toMatchObject([{ status: 409, reason: "roundOpen" }]);
    expect(await db.$count(rounds, eq(rounds.planId, cast.planId))).toBe(1);
  });

  test("a publication while the round is closed: in the report or after it, never half", async () => {
    const { roundId } = await openRound(cast.secretariat, {
      planId: cast.planId,
      cycle: "half_yearly",
      asOfOn: "2012-06-30",
      due: {},
    });
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody),
    );
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    const input = await seenUpdate(updateId);
    onDay("2012-07-20");
    const results = await raceFor("updates", updateId, [
      () => publishUpdate(cast.secretariat, input),
      () => closeRound(cast.secretariat, { roundId }),
    ]);
    expect(results[0]!.status).toBe("fulfilled");
    for (const refusal of refusals(results))
      expect(refusal).toMatchObject({ status: 409, reason: "undecided" });
  });
});
