import { and, asc, desc, eq, isNull, lte, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { responsibilities, updates } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { readWords } from "./read-words";
import type { UpdateWords } from "./words";
import { wordsFor } from "./words-for";

/**
 * The latest words on a milestone that the public reads on a day: those of one body, or of a side,
 * which speaks through its lead body first. What is not for the world is left out.
 * @param exceptId an update that is left out of account
 */
export async function publishedWords(
  milestoneId: string,
  whose: { bodyId: string } | { sideCode: SideCode },
  day: Day,
  exceptId?: string,
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
        "bodyId" in whose ? eq(updates.bodyId, whose.bodyId) : eq(updates.sideCode, whose.sideCode),
        exceptId ? ne(updates.id, exceptId) : undefined,
        lte(updates.publishedOn, day),
        isNull(updates.retractedOn),
      ),
    )
    .orderBy(asc(responsibilities.part), desc(updates.publishedOn), desc(updates.publishedAt))
    .limit(1);
  if (!latest) return null;
  return wordsFor("public", await readWords(db, latest.update));
}
