import { sql } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { db } from "@/db/client";
import { bodyNames } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** Every body's name of a day, by its id; for lists in which the same bodies come again and again. */
export async function namesOfBodies(day: Day): Promise<Map<string, LocalText>> {
  const rows = await db
    .selectDistinctOn([bodyNames.bodyId], { bodyId: bodyNames.bodyId, name: bodyNames.name })
    .from(bodyNames)
    .orderBy(
      bodyNames.bodyId,
      sql`(${bodyNames.validFrom} is null or ${bodyNames.validFrom} <= ${day}) desc`,
      sql`case when ${bodyNames.validFrom} <= ${day} then ${bodyNames.validFrom} end desc nulls last`,
      bodyNames.validFrom,
    );
  return new Map(rows.map(({ bodyId, name }) => [bodyId, name]));
}
