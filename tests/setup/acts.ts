import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, updates } from "@/db/schema";
import { agreeDecision } from "@/lib/decisions/agree-decision";
import { proposeDecision, type DecisionProposal } from "@/lib/decisions/propose-decision";
import type { RecordInput } from "@/lib/decisions/decision-step-input";
import { recordDecision } from "@/lib/decisions/record-decision";
import { clearUpdate } from "@/lib/updates/clear-update";
import { publishUpdate } from "@/lib/updates/publish-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import type { UpdateInput } from "@/lib/updates/write-words";
import { aProof, someWords, type Cast } from "./cast";

/** The programme's day, until the next test sets another. */
export const onDay = (day: string) => {
  process.env.PROGRAMME_TODAY = day;
};

export const done = {
  claim: "done",
  percentDone: 100,
  nextSteps: "",
  evidence: [aProof],
} as const satisfies Partial<UpdateInput>;

const versionOf = async (updateId: string) =>
  (await db.select({ version: updates.version }).from(updates).where(eq(updates.id, updateId)))[0]!
    .version;

/** The input of a step over the update as it is now. */
export const seenUpdate = async (updateId: string) => ({
  updateId,
  version: await versionOf(updateId),
});

/** Submits, clears and publishes a report of a side on the cast's milestone. */
export async function reported(
  cast: Cast,
  side: "by" | "kz",
  changes: Partial<UpdateInput> = {},
  milestoneId = cast.milestone.id,
): Promise<string> {
  const { updateId } = await submitUpdate(
    cast[`${side}Executor`],
    someWords(milestoneId, cast[`${side}Body`], changes),
  );
  await clearUpdate(cast[`${side}Coordinator`], await seenUpdate(updateId));
  await publishUpdate(cast.secretariat, await seenUpdate(updateId));
  return updateId;
}

/** The input of a step over the decision as it is now. */
export async function seenDecision(decisionId: string) {
  const [row] = await db
    .select({ version: decisions.version })
    .from(decisions)
    .where(eq(decisions.id, decisionId));
  return { decisionId, version: row!.version };
}

type Said = {
  [Kind in DecisionProposal["kind"]]: {
    kind: Kind;
    content: Extract<DecisionProposal, { kind: Kind }>["content"];
  };
}[DecisionProposal["kind"]];

/** A proposal of Belarus; about the cast's milestone unless another is named. */
export const proposal = (
  cast: Cast,
  said: Said,
  milestoneId: string | null = cast.milestone.id,
): DecisionProposal => ({
  planId: cast.planId,
  ...(milestoneId ? { milestoneId } : {}),
  reason: "Both sides want it.",
  language: "en",
  ...said,
});

export const letters = {
  instrument: "letters" as const,
  instrumentNumber: "03-11/207",
  instrumentOn: "2012-06-01",
};

/** Proposed by Belarus, agreed by Kazakhstan, recorded by the secretariat. */
export async function decided(
  cast: Cast,
  said: Said,
  {
    milestoneId: about = cast.milestone.id,
    ...recorded
  }: Partial<RecordInput> & { milestoneId?: string | null } = {},
): Promise<string> {
  const { decisionId } = await proposeDecision(cast.byCoordinator, proposal(cast, said, about));
  await agreeDecision(cast.kzCoordinator, await seenDecision(decisionId));
  await recordDecision(cast.secretariat, {
    ...letters,
    ...(await seenDecision(decisionId)),
    ...recorded,
  });
  return decisionId;
}

export const term = (precision: "year" | "quarter", day: string) => ({
  asWritten: day,
  language: "en" as const,
  precision,
  firstOn: day,
  lastOn: `${day.slice(0, 4)}-12-31`,
});
