import { transaction } from "@/db/client";
import type { Actor } from "@/lib/access/permissions";
import { recordEvent } from "@/lib/history/record-event";
import { writeWords, type UpdateInput } from "./write-words";

/**
 * Keeps what has been typed so far as the body's draft; nothing has to be complete.
 * @throws Refusal 404, 403, or 409 when the draft was changed by somebody else meanwhile
 */
export async function saveDraft(
  actor: Actor,
  input: UpdateInput,
): Promise<{ updateId: string; version: number }> {
  return transaction(async (tx) => {
    const { update, isNew } = await writeWords(tx, actor, input);
    await recordEvent(tx, actor, {
      kind: isNew ? "update.drafted" : "update.revised",
      subjectId: update.id,
      milestoneId: update.milestoneId,
      bodyId: update.bodyId,
      sideCode: update.sideCode,
    });
    return { updateId: update.id, version: update.version };
  });
}
