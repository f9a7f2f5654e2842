import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { qualified } from "@/db/qualified";
import { takenSteps, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** Whether the other side's coordinator has put a signature to words with this hash. */
export async function isSignedOver(
  tx: Pick<Tx, "select">,
  updateId: string,
  hash: Uint8Array,
): Promise<boolean> {
  const [signature] = await tx
    .select({ id: takenSteps.id })
    .from(takenSteps)
    .where(
      and(
        eq(takenSteps.updateId, updateId),
        eq(takenSteps.step, "countersign"),
        eq(takenSteps.contentHash, hash),
      ),
    )
    .limit(1);
  return signature !== undefined;
}

/** The hash of the words of an update of a query, as its latest step saw them. */
export const lastHash = sql`(select l.content_hash from ${takenSteps} l
  where l.update_id = ${qualified(updates.id)} order by l.taken_at desc limit 1)`;

/** A column that says whether an update of a query was signed, by a day, over its words as they stand. */
export const isSignedBy = (day: Day) => sql<boolean>`exists (select from ${takenSteps} c
  where c.update_id = ${qualified(updates.id)} and c.step = 'countersign' and c.taken_on <= ${day} and c.content_hash = ${lastHash})`;
