import { transaction } from "@/db/client";
import { writeRoadMap } from "@/db/seed/write-road-map";
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
