import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { bodies, bodySuccessors } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";

export const SuccessionInput = z.object({
  bodyId: z.uuid(),
  /** Several when the body is split; several bodies with one successor are merged. */
  successorIds: z
    .array(z.uuid("choose").optional())
    .transform((ids) => ids.filter((id) => id !== undefined))
    .pipe(z.array(z.string()).min(1, "choose").max(10, "tooMany")),
  onDay: DaySchema,
});
export type SuccessionInput = z.output<typeof SuccessionInput>;

/**
 * A body ends on a day and others go on with its work. Its milestones pass to them by decision, one by one.
 * @throws Refusal 404, 403, 409 when it has ended already, or 422
 */
export async function succeedBody(actor: Actor, input: SuccessionInput): Promise<void> {
  const successorIds = [...new Set(input.successorIds)];
  await transaction(async (tx) => {
    authorize(actor, "body.set");
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, input.bodyId)).for("update");
    if (!body) throw unknownThing();
    if (body.validTo !== null) throw new Refusal("conflict", "wrongState");
    if (body.validFrom && input.onDay <= body.validFrom)
      throw new Refusal("invalid", "incomplete", { onDay: ["beforeLast"] });
    const successors = await tx.select().from(bodies).where(inArray(bodies.id, successorIds));
    const isFitting = successors.every(
      ({ id, sideCode }) => id !== body.id && sideCode === body.sideCode,
    );
    if (successors.length < successorIds.length || !isFitting)
      throw new Refusal("invalid", "incomplete", { successorIds: ["sameSide"] });
    await tx.update(bodies).set({ validTo: input.onDay }).where(eq(bodies.id, body.id));
    await tx
      .insert(bodySuccessors)
      .values(
        successorIds.map((toId) => ({
          fromId: body.id,
          toId,
          onDay: input.onDay,
          provenance: "official" as const,
        })),
      )
      .onConflictDoNothing();
    await recordEvent(tx, actor, {
      kind: "body.succeeded",
      subjectId: body.id,
      bodyId: body.id,
      ...(body.sideCode ? { sideCode: body.sideCode } : {}),
      facts: { onDay: input.onDay, successors: successorIds.length },
    });
  });
}
