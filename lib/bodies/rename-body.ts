import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { bodies, bodyNames } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { LocalLine } from "@/lib/texts/local-words";

export const RenameInput = z.object({ bodyId: z.uuid(), name: LocalLine, fromOn: DaySchema });
export type RenameInput = z.output<typeof RenameInput>;

/**
 * A body bears a new name from a day on; what is older keeps the old one.
 * @throws Refusal 404, 403, or 422 when a later name is known already
 */
export async function renameBody(actor: Actor, input: RenameInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "body.set");
    const [body] = await tx
      .select({ id: bodies.id, validFrom: bodies.validFrom, sideCode: bodies.sideCode })
      .from(bodies)
      .where(eq(bodies.id, input.bodyId))
      .for("update");
    if (!body) throw unknownThing();
    const [last] = await tx
      .select()
      .from(bodyNames)
      .where(eq(bodyNames.bodyId, body.id))
      .orderBy(sql`${bodyNames.validFrom} desc nulls last`)
      .limit(1);
    const earliest = last?.validFrom ?? body.validFrom;
    if (earliest && input.fromOn <= earliest)
      throw new Refusal("invalid", "incomplete", { fromOn: ["beforeLast"] });
    await tx
      .update(bodyNames)
      .set({ validTo: input.fromOn })
      .where(and(eq(bodyNames.bodyId, body.id), isNull(bodyNames.validTo)));
    await tx.insert(bodyNames).values({
      bodyId: body.id,
      name: input.name,
      validFrom: input.fromOn,
      provenance: "official",
    });
    await recordEvent(tx, actor, {
      kind: "body.renamed",
      subjectId: body.id,
      bodyId: body.id,
      ...(body.sideCode ? { sideCode: body.sideCode } : {}),
      facts: { fromOn: input.fromOn },
    });
  });
}
