import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { holidays, programmes } from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { LocalLine } from "@/lib/texts/local-words";

/** What a day is in a side's calendar; `plain` takes an entry out again. */
export const dayKinds = ["off", "worked", "plain"] as const;

export const HolidayInput = z.object({
  programmeId: z.uuid(),
  sideCode: z.enum(sideCodes, "choose"),
  onDay: DaySchema,
  is: z.enum(dayKinds, "choose"),
  name: LocalLine,
});
export type HolidayInput = z.output<typeof HolidayInput>;

/**
 * Enters a day off, or a weekend day that is worked, into a side's calendar, or takes an entry out.
 * @throws Refusal 404 or 403
 */
export async function setHoliday(actor: Actor, input: HolidayInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "settings.set");
    const [programme] = await tx
      .select({ id: programmes.id })
      .from(programmes)
      .where(eq(programmes.id, input.programmeId))
      .for("no key update");
    if (!programme) throw unknownThing();
    const { sideCode, onDay, name } = input;
    await tx
      .delete(holidays)
      .where(and(eq(holidays.sideCode, sideCode), eq(holidays.onDay, onDay)));
    if (input.is !== "plain")
      await tx
        .insert(holidays)
        .values({ sideCode, onDay, isWorked: input.is === "worked", name, provenance: "official" });
    await recordEvent(tx, actor, {
      kind: "settings.revised",
      subjectId: programme.id,
      sideCode,
      facts: { setting: "holiday", onDay, is: input.is },
    });
  });
}
