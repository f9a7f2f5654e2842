import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { milestones } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { programmeToday, sideToday } from "@/lib/dates/programme-today";
import { Refusal } from "@/lib/errors";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";
import { takeStep } from "./take-step";
import { whatIsMissing } from "./what-is-missing";
import { writeWords, type UpdateInput } from "./write-words";

/**
 * Hands the update, as typed, to the side's own coordinator.
 * @throws Refusal 422 with everything that is missing, 404, 403 or 409
 */
export async function submitUpdate(
  actor: Actor,
  input: UpdateInput,
): Promise<{ updateId: string; version: number }> {
  const today = programmeToday();
  return transaction(async (tx) => {
    const { update } = await writeWords(tx, actor, input);
    const computed = input.confidence ? await confidenceIn(tx, input.milestoneId, today) : null;
    const missing = whatIsMissing(input, sideToday(update.sideCode), computed);
    if (Object.keys(missing).length > 0) throw new Refusal("invalid", "incomplete", missing);
    await takeStep(tx, actor, "submit", update);
    return { updateId: update.id, version: update.version + 1 };
  });
}

async function confidenceIn(tx: Tx, milestoneId: string, today: Day) {
  const facts = await loadStandingFacts(tx, eq(milestones.id, milestoneId), today);
  return standingOn(today, facts.get(milestoneId)!).confidence;
}
