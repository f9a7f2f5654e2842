import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { bodies, focalPersons, memberships, updates } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

export const HandOverInput = z.object({
  bodyId: z.uuid(),
  personId: z.uuid("choose"),
  onDay: DaySchema,
  note: longText(limits.note).default(""),
});
export type HandOverInput = z.output<typeof HandOverInput>;

/**
 * A body's work passes from one person to another on a day, with the drafts and what was returned.
 * @throws Refusal 404, 403, or 422 when the person does not act for the body or the day lies before the last handover
 */
export async function handOverWork(actor: Actor, input: HandOverInput): Promise<void> {
  await transaction(async (tx) => {
    const [body] = await tx
      .select({ id: bodies.id, sideCode: bodies.sideCode })
      .from(bodies)
      .where(eq(bodies.id, input.bodyId))
      .for("update");
    if (!body?.sideCode) throw unknownThing();
    authorize(actor, "work.handOver", { bodyId: body.id, sideCode: body.sideCode });
    await wantExecutor(tx, input);
    await endCurrent(tx, input);
    await tx.insert(focalPersons).values({
      bodyId: body.id,
      personId: input.personId,
      validFrom: input.onDay,
      note: input.note,
    });
    const moved = await tx
      .update(updates)
      .set({ authorId: input.personId, version: sql`${updates.version} + 1` })
      .where(and(eq(updates.bodyId, body.id), inArray(updates.state, ["draft", "returned"])))
      .returning({ id: updates.id });
    await recordEvent(tx, actor, {
      kind: "work.handed",
      subjectId: body.id,
      bodyId: body.id,
      sideCode: body.sideCode,
      facts: { onDay: input.onDay, moved: moved.length },
    });
  });
}

async function wantExecutor(tx: Tx, { bodyId, personId }: HandOverInput): Promise<void> {
  const [membership] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.bodyId, bodyId),
        eq(memberships.role, "executor"),
        isNull(memberships.endedAt),
      ),
    );
  if (!membership) throw new Refusal("invalid", "incomplete", { personId: ["choose"] });
}

async function endCurrent(tx: Tx, { bodyId, personId, onDay }: HandOverInput): Promise<void> {
  const [current] = await tx
    .select()
    .from(focalPersons)
    .where(and(eq(focalPersons.bodyId, bodyId), isNull(focalPersons.validTo)));
  if (!current) return;
  if (current.personId === personId)
    throw new Refusal("invalid", "incomplete", { personId: ["sameFocal"] });
  if (onDay < current.validFrom)
    throw new Refusal("invalid", "incomplete", { onDay: ["beforeLast"] });
  await tx.update(focalPersons).set({ validTo: onDay }).where(eq(focalPersons.id, current.id));
}
