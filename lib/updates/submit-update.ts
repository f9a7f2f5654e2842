import { transaction } from "@/db/client";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { InvalidWords } from "./invalid-words";
import { takeStep } from "./take-step";
import { whatIsMissing } from "./what-is-missing";
import { writeWords, type UpdateInput } from "./write-words";

/**
 * Hands the update, as typed, to the side's own coordinator.
 * @throws InvalidWords with everything that is missing, or Refusal 404, 403, 409
 */
export async function submitUpdate(
  actor: Actor,
  input: UpdateInput,
): Promise<{ updateId: string }> {
  const missing = whatIsMissing(input, programmeToday());
  return transaction(async (tx) => {
    const { update } = await writeWords(tx, actor, input);
    if (Object.keys(missing).length > 0) throw new InvalidWords(missing);
    await takeStep(tx, actor, "submit", update);
    return { updateId: update.id };
  });
}
