import { transaction } from "@/db/client";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal } from "@/lib/errors";
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
  const missing = whatIsMissing(input, programmeToday());
  return transaction(async (tx) => {
    const { update } = await writeWords(tx, actor, input);
    if (Object.keys(missing).length > 0) throw new Refusal("invalid", "incomplete", missing);
    await takeStep(tx, actor, "submit", update);
    return { updateId: update.id, version: update.version + 1 };
  });
}
