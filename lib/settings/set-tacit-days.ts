import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { programmes, tacitSettings } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { programmeToday } from "@/lib/dates/programme-today";
import { unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";

export const TacitInput = z.object({
  programmeId: z.uuid(),
  /** Empty: silence confirms nothing. */
  tacitDays: z.coerce.number("number").int("number").min(1, "tacit").max(90, "tacit").optional(),
});
export type TacitInput = z.output<typeof TacitInput>;

/**
 * Sets after how many working days the other side's silence confirms a claim of done that is cleared
 * from today on, or turns that off.
 * @throws Refusal 404 or 403
 */
export async function setTacitDays(actor: Actor, input: TacitInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "settings.set");
    const tacitDays = input.tacitDays ?? null;
    const [programme] = await tx
      .select({ id: programmes.id })
      .from(programmes)
      .where(eq(programmes.id, input.programmeId))
      .for("no key update");
    if (!programme) throw unknownThing();
    await tx
      .insert(tacitSettings)
      .values({ programmeId: programme.id, workingDays: tacitDays, setOn: programmeToday() });
    await recordEvent(tx, actor, {
      kind: "settings.revised",
      subjectId: programme.id,
      facts: { setting: "tacitDays", tacitDays },
    });
  });
}
