import { eq, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { mistakes } from "@/db/schema";

const minute = 60;
const hour = 60 * minute;

/** How many reports are taken in how many seconds: from one sender, and from all together. */
const limits = [
  { of: "sender", most: 5, seconds: 10 * minute },
  { of: "sender", most: 20, seconds: 24 * hour },
  { of: "all", most: 300, seconds: hour },
] as const;

/**
 * Seconds until one more report may be taken: a limit has room again once the oldest of the reports
 * that fill it is as old as its time. 0 when there is room now.
 */
export async function secondsToWait(tx: Tx, sender: Uint8Array): Promise<number> {
  const filling = limits.map(
    ({ of, most, seconds }): SQL =>
      sql`(select ${mistakes.receivedAt} + make_interval(secs => ${seconds}) as room_at from ${mistakes}
        where ${of === "sender" ? eq(mistakes.sender, sender) : sql`true`}
        order by ${mistakes.receivedAt} desc offset ${most - 1} limit 1)`,
  );
  const [row] = await tx.execute<{ seconds: number }>(
    sql`select greatest(0, ceil(extract(epoch from max(room_at) - now())))::int as seconds
      from (${sql.join(filling, sql` union all `)}) as filled`,
  );
  return row?.seconds ?? 0;
}
