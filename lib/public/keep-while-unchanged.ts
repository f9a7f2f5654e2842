import { AsyncLocalStorage } from "node:async_hooks";
import { LRUCache } from "lru-cache";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { edition } from "@/db/schema";
import { daysOfSides } from "@/lib/dates/programme-today";

type Edition = { name: string; raisedAt: Date };

const readings = new AsyncLocalStorage<{ edition?: Promise<Edition> }>();

/** Within one reading the edition is asked once; all that is kept is of that edition or newer. */
export const inOneReading = <T>(read: () => Promise<T>): Promise<T> => readings.run({}, read);

/**
 * The edition that the database shows right now: raised with each commit that changes something a public answer reads
 * (db/guards/edition.sql). It is asked before the rows are, so what is kept under it is never older than it.
 */
async function askEdition(): Promise<Edition> {
  const [row] = await db
    .select({
      name: sql<string>`concat_ws(' ', ${edition.number}, ${edition.raisedAt})`,
      raisedAt: edition.raisedAt,
    })
    .from(edition);
  return row!;
}

export function currentEdition(): Promise<Edition> {
  const reading = readings.getStore();
  return reading ? (reading.edition ??= askEdition()) : askEdition();
}

/**
 * A question whose answers are kept until something public changes. An answer is a pure function of the rows, of what is
 * asked and of the day on each side, so it needs no clearing out and cannot be stale; who asks the same at the
 * same time waits for the one answer. Answers must not be changed by whoever gets them.
 * The question reads no table that does not raise the edition (tests/integration/db/edition.test.ts).
 * @param max how many answers are kept, the least recently used goes first
 */
export function keepWhileUnchanged<Asked extends readonly string[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
  max: number,
): (...asked: Asked) => Promise<Answer> {
  const kept = new LRUCache<string, Promise<Answer>>({ max });
  return async (...asked) => {
    const { name } = await currentEdition();
    const key = [name, ...daysOfSides(), ...asked].join("\n");
    const known = kept.get(key);
    if (known) return known;
    const answer = ask(...asked);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
