import { and, asc, desc, eq, isNull, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { responsibilities, updates } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { readWords } from "./read-words";
import type { UpdateWords } from "./words";

/**
 * The words of a side that the public reads on a day: its lead body's latest, or else its latest.
 * What is internal to a side is left out.
 */
export async function publishedWords(
  milestoneId: string,
  sideCode: SideCode,
  day: Day,
): Promise<UpdateWords | null> {
  const [latest] = await db
    .select({ update: updates })
    .from(updates)
    .innerJoin(
      responsibilities,
      and(
        eq(responsibilities.milestoneId, updates.milestoneId),
        eq(responsibilities.bodyId, updates.bodyId),
      ),
    )
    .where(
      and(
        eq(updates.milestoneId, milestoneId),
        eq(updates.sideCode, sideCode),
        lte(updates.publishedOn, day),
        isNull(updates.retractedOn),
      ),
    )
    .orderBy(asc(responsibilities.part), desc(updates.publishedOn), desc(updates.publishedAt))
    .limit(1);
  if (!latest) return null;
  const words = await readWords(db, latest.update);
  return { ...words, internalNote: "", decisionsNeeded: "" };
}
