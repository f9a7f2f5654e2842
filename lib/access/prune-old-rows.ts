import { sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/connect";
import { securityEvents, signInDelays, signInSessions } from "@/db/schema";

/** Rows that go in one statement, so that none holds anybody up. */
const atOnce = 1000;
/** Instances that share a database take turns; who finds another at it leaves it to that one. */
const pruneLock = 4_077_002;

const hasPassed = (instant: SQL, days: number) =>
  sql`${instant} < now() - make_interval(days => ${days})`;

/** What is not needed any more. How long security events are kept stands in db/guards/only-added.sql. */
const old = [
  { table: signInDelays, is: hasPassed(sql`failed_at`, 1) },
  { table: signInSessions, is: hasPassed(sql`least(expires_at, revoked_at)`, 30) },
  { table: securityEvents, is: sql`at < now() - security_events_kept()` },
] satisfies { table: PgTable; is: SQL }[];

/**
 * Deletes what the sign-in leaves behind: delays older than a day, sessions that ended 30 days ago, security
 * events older than a year.
 * @returns how many rows went
 */
export async function pruneOldRows(on: Database): Promise<number> {
  let gone = 0;
  for (const { table, is } of old)
    for (let last = atOnce; last === atOnce; gone += last) {
      const deleted = await on.execute(sql`
        with turn as (select pg_try_advisory_xact_lock(${pruneLock}) as is_ours)
        delete from ${table} where ctid = any (array(
          select ctid from ${table} where (select is_ours from turn) and ${is} limit ${atOnce})) and ${is}
        returning 1`);
      last = deleted.length;
    }
  return gone;
}
