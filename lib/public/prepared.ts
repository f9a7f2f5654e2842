import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Day } from "@/lib/dates/day";

// Putting a statement together takes longer than many an answer. What is asked for often is put together once, with
// names in place of what is asked.

/** A name that stands for a text; conditions that take plain text hand it on as it is. */
const textAsked = (name: string) => sql.placeholder(name) as unknown as string;

export const programmeAsked = textAsked("programme");
export const dayAsked: Day = textAsked("day");
export const idAsked = textAsked("id");

/** A statement that is put together once for each pool of connections. */
export function prepared<Prepared>(prepare: () => Prepared): () => Prepared {
  const kept = new WeakMap<object, Prepared>();
  return () => {
    const known = kept.get(db.$client);
    if (known) return known;
    const made = prepare();
    kept.set(db.$client, made);
    return made;
  };
}
