import { asc, desc } from "drizzle-orm";
import { db } from "@/db/client";
import { holidays, programmes, tacitSettings } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";

/**
 * The programmes with their rule on silence as of a day, and both sides' calendars.
 * @throws Refusal 403
 */
export async function getSettings(actor: Actor, day: Day) {
  authorize(actor, "settings.read");
  const [all, rules, days] = await Promise.all([
    db
      .select({ id: programmes.id, name: programmes.name })
      .from(programmes)
      .orderBy(asc(programmes.firstOn)),
    db.select().from(tacitSettings).orderBy(desc(tacitSettings.setOn), desc(tacitSettings.setAt)),
    db
      .select({
        sideCode: holidays.sideCode,
        onDay: holidays.onDay,
        isWorked: holidays.isWorked,
        name: holidays.name,
        provenance: holidays.provenance,
      })
      .from(holidays)
      .orderBy(asc(holidays.onDay)),
  ]);
  return {
    programmes: all.map((programme) => ({
      ...programme,
      rules: rules.filter(({ programmeId, setOn }) => programmeId === programme.id && setOn <= day),
    })),
    holidays: days,
    maySet: can(actor, "settings.set"),
  };
}
