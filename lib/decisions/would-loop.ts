import { sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { successions } from "@/db/schema";

/** Whether a milestone that goes on in another would, by whatever way round, go on in itself. */
export async function wouldLoop(tx: Tx, fromId: string, toId: string): Promise<boolean> {
  const [found] = await tx.execute<{ loops: boolean }>(sql`
    with recursive later(id) as (
      select ${toId}::uuid
      union
      select s.to_id from ${successions} s join later on s.from_id = later.id
    )
    select exists (select from later where id = ${fromId}::uuid) as loops`);
  return found?.loops ?? false;
}
