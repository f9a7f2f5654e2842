import { and, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Tx } from "@/db/connect";
import { comparisons, updates } from "@/db/schema";
import { compareTexts } from "@/lib/labels/compare-texts";
import { fieldsWhere } from "./fields";
import { previousVersion } from "./previous-version";

const compared = fieldsWhere({ kind: "text", isCompared: true });
const before = alias(updates, "before");
const perTurn = 50;

/**
 * Works out where published versions differ from the ones before them, as far as that is not kept yet, so that no
 * reader has to. What is kept is a function of two texts that never change.
 * @param which condition on `updates`; without one, all there are
 */
export async function keepComparisons(on: Database | Tx, which?: SQL): Promise<void> {
  const lacking = await on
    .select({ id: updates.id })
    .from(updates)
    .innerJoin(before, eq(before.id, previousVersion))
    .leftJoin(
      comparisons,
      and(eq(comparisons.updateId, updates.id), eq(comparisons.beforeId, before.id)),
    )
    .where(
      and(
        which,
        isNotNull(updates.publishedOn),
        isNull(updates.retractedOn),
        isNull(comparisons.updateId),
      ),
    );
  for (let nth = 0; nth < lacking.length; nth += perTurn) {
    const ids = lacking.slice(nth, nth + perTurn).map(({ id }) => id);
    const pairs = await on
      .select({ update: updates, before })
      .from(updates)
      .innerJoin(before, eq(before.id, previousVersion))
      .where(inArray(updates.id, ids));
    if (pairs.length > 0)
      await on.insert(comparisons).values(pairs.map(comparison)).onConflictDoNothing();
  }
}

type Version = typeof updates.$inferSelect;

const comparison = ({ update, before: was }: { update: Version; before: Version }) => ({
  updateId: update.id,
  beforeId: was.id,
  runs: Object.fromEntries(
    compared
      .filter((name) => was[name] !== update[name])
      .map((name) => [name, compareTexts(was[name], update[name])]),
  ),
});
