import { and, eq, isNull, lte, notExists } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { roundObligations, rounds } from "@/db/schema";
import { writeRoadMap } from "@/db/seed/write-road-map";
import { listObligations } from "@/lib/rounds/list-obligations";
import { recordEvent } from "@/lib/history/record-event";

// The event's subject: the road map as a whole has no row of its own.
const roadMapId = "00000000-0000-4000-8000-000000000001";

/**
 * An operator's command: adds what the sources had made known by a day. A second run on the same
 * day changes nothing; a later day adds what came since.
 * @returns true when anything was added
 */
export async function loadRoadMap(today: string): Promise<boolean> {
  return transaction(async (tx) => {
    const added = await writeRoadMap(tx, today);
    await listWhoOwes(tx, today);
    const isNew = Object.values(added).some((rows) => rows > 0);
    if (isNew)
      await recordEvent(tx, null, {
        kind: "programme.loaded",
        subjectId: roadMapId,
        facts: { today, ...added },
      });
    return isNew;
  });
}

/** A round that was loaded has no list yet of who owes what in it. */
async function listWhoOwes(tx: Tx, today: string): Promise<void> {
  const unlisted = await tx
    .select({ id: rounds.id, planId: rounds.planId })
    .from(rounds)
    .where(
      and(
        isNull(rounds.closedOn),
        lte(rounds.opensOn, today),
        notExists(
          tx
            .select({ roundId: roundObligations.roundId })
            .from(roundObligations)
            .where(eq(roundObligations.roundId, rounds.id)),
        ),
      ),
    );
  for (const round of unlisted) await listObligations(tx, round, today);
}
