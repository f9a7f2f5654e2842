import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { db } from "@/db/client";
import { decisions, evidence, updates } from "@/db/schema";
import type { Claim, DecisionState, SideCode, UpdateState } from "@/db/vocabulary";
import { aMilestone, type Cast } from "@/tests/setup/cast";

// Facts as rows, written past the verbs: so every mixture comes, also the ones that a verb would seldom leave.

/** Few days, so that they often fall together. */
export const aDay = fc.integer({ min: 1, max: 8 }).map((day) => `2012-03-0${day}`);
export const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
/** Runs of one property; each is some statements on Postgres. */
export const runs = { numRuns: 120 };

/** A published report of a body, in progress, whose public text is its own id. */
export async function aReport(
  cast: Cast,
  report: {
    milestoneId: string;
    bodyId: string;
    sideCode: SideCode;
    publishedOn: string;
    /** Numbers publications of one day. */
    order: number;
    retractedOn?: string | null;
    claim?: "in_progress" | "done";
  },
): Promise<string> {
  const { order, retractedOn = null, claim = "in_progress", ...row } = report;
  const id = randomUUID();
  await db.insert(updates).values({
    ...row,
    id,
    authorId: cast.byExecutor.personId,
    state: retractedOn === null ? "published" : "retracted",
    language: "en",
    claim,
    publicText: id,
    submittedOn: row.publishedOn,
    publishedAt: new Date(Date.UTC(2012, 2, 1, 0, 0, order)),
    retractedOn,
  });
  return id;
}

/** A decision in some state; one that is recorded bears the day. */
export async function aDecision(
  cast: Cast,
  decision: {
    state: DecisionState;
    recordedOn: string | null;
    kind?: "approve" | "amend" | "reopen";
    planId?: string;
    milestoneId?: string | null;
  },
): Promise<string> {
  const { kind = "reopen", recordedOn, planId = cast.planId, ...row } = decision;
  const [made] = await db
    .insert(decisions)
    .values({
      ...row,
      kind,
      planId,
      proposedBySide: "BY",
      proposerId: cast.byCoordinator.personId,
      content: {},
      reason: "Both sides want it.",
      language: "en",
      proposedOn: "2012-01-01",
      ...(recordedOn && {
        agreedOn: recordedOn,
        recordedOn,
        instrument: "letters",
        instrumentNumber: "1",
        instrumentOn: recordedOn,
        inForceOn: recordedOn,
      }),
    })
    .returning({ id: decisions.id });
  return made!.id;
}

/** An update in some state, with a document, on a milestone of its own. */
export async function anUpdate(
  cast: Cast,
  state: UpdateState,
  { sideCode = "BY", claim = "in_progress" }: { sideCode?: SideCode; claim?: Claim } = {},
) {
  const { id: milestoneId } = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
  const of = {
    ...{ milestoneId, sideCode, claim, authorId: cast.stranger.personId },
    bodyId: sideCode === "BY" ? cast.byBody : cast.kzBody,
    ...{ language: "en" as const, publicText: "Two lines run." },
  };
  const [made] = await db
    .insert(updates)
    .values({ ...of, submittedOn: "2012-03-01" })
    .returning({ id: updates.id });
  const id = made!.id;
  await db.insert(evidence).values({
    ...{ updateId: id, position: 1, title: "Act", number: "1", issuedOn: "2012-02-01" },
    address: "https://example.org/act",
  });
  const isOut = state === "published" || state === "retracted";
  await db
    .update(updates)
    .set({
      state,
      publishedOn: isOut ? "2012-03-02" : null,
      retractedOn: state === "retracted" ? "2012-03-03" : null,
    })
    .where(eq(updates.id, id));
  return { id, of };
}
