import { AsyncLocalStorage } from "node:async_hooks";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { db } from "@/db/client";

const readings = new AsyncLocalStorage<{ snapshot?: Promise<string> }>();

/** Within one reading the database is asked once what it shows; all that is kept is of that moment. */
export const inOneReading = <T>(read: () => Promise<T>): Promise<T> => readings.run({}, read);

/**
 * The name of what the database shows right now. Two questions that get the same name see the same
 * committed rows: any commit, by whomever, ends a transaction that the name counts as open or as still
 * to come (PostgreSQL, "pg_current_snapshot"). What is kept under a name is never older than it.
 */
async function askSnapshot(): Promise<string> {
  const [row] = await db.execute<{ name: string }>(sql`select pg_current_snapshot()::text as name`);
  return row!.name;
}

function currentSnapshot(): Promise<string> {
  const reading = readings.getStore();
  return reading ? (reading.snapshot ??= askSnapshot()) : askSnapshot();
}

/**
 * A question whose answers are kept as long as nothing whatever is committed. An answer is a pure
 * function of the rows and of what is asked, so it needs no clearing out and cannot be stale; who asks
 * the same at the same time waits for the one answer. Answers must not be changed by whoever gets them.
 * @param max how many answers are kept, the least recently used goes first
 */
export function keepWhileUnchanged<Asked extends readonly string[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
  max: number,
): (...asked: Asked) => Promise<Answer> {
  const kept = new LRUCache<string, Promise<Answer>>({ max });
  return async (...asked) => {
    const key = [await currentSnapshot(), ...asked].join("\n");
    const known = kept.get(key);
    if (known) return known;
    const answer = ask(...asked);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
