import { createHmac } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { signInDelays } from "@/db/schema";

const freeTries = 5;

/**
 * One key for an account seen from one network, of a million that there are: whatever strangers send, the table grows
 * no further. Two accounts that share a key wait for each other. Who has not our secret cannot make it so, and by
 * chance it hardly happens.
 */
export function delayKey(address: string, network: string | null): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set.");
  return createHmac("sha256", secret)
    .update(`sign-in ${address} ${network}`)
    .digest("hex")
    .slice(0, 5);
}

/**
 * Counts a try before it is made, so that tries at the same moment count as well.
 * After five in a row the wait is 15 s and doubles up to 15 min; then the count starts again.
 * @returns false when the account must wait
 */
export async function takeTry(key: string): Promise<boolean> {
  const wait = sql`least(interval '15 minutes',
    interval '15 seconds' * power(2, ${signInDelays.failures} - ${freeTries}))`;
  const isLongAgo = sql`now() - ${signInDelays.failedAt} > interval '15 minutes'`;
  const taken = await db
    .insert(signInDelays)
    .values({ key, failures: 1, failedAt: sql`now()` })
    .onConflictDoUpdate({
      target: signInDelays.key,
      set: {
        failures: sql`case when ${isLongAgo} then 1 else ${signInDelays.failures} + 1 end`,
        failedAt: sql`now()`,
      },
      setWhere: sql`${signInDelays.failures} < ${freeTries} or now() - ${signInDelays.failedAt} >= ${wait}`,
    })
    .returning({ key: signInDelays.key });
  return taken.length > 0;
}

export async function forgetTries(key: string): Promise<void> {
  await db.delete(signInDelays).where(eq(signInDelays.key, key));
}
