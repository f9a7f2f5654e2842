import { and, asc, count, desc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { mistakes } from "@/db/schema";
import { type MistakeState, mistakeStates } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { reportedMistake } from "./reported-mistake";
import { mistakeStateOn } from "./state-on";

const mistakesAtOnce = 50;

/**
 * The reported mistakes in one state as of a day, and how many there are in each. What still waits
 * comes oldest first, what is answered newest first.
 * @param asked.after id of the last one on the page before
 * @throws Refusal 403
 */
export async function listMistakes(
  actor: Actor,
  asked: { state: MistakeState; after?: string | undefined },
  day: Day,
) {
  authorize(actor, "mistake.read");
  const state = mistakeStateOn(day);
  const isWaiting = asked.state === "new" || asked.state === "accepted";
  const place = sql`(${mistakes.receivedAt}, ${mistakes.id})`;
  const isAfter = asked.after
    ? sql`${place} ${sql.raw(isWaiting ? ">" : "<")}
        (select m.received_at, m.id from mistakes m where m.id = ${asked.after})`
    : undefined;
  const order = isWaiting ? asc : desc;
  const [counted, rows] = await Promise.all([
    db
      .select({ state, count: count() })
      .from(mistakes)
      .where(lte(mistakes.receivedOn, day))
      .groupBy(sql`1`),
    db
      .select(reportedMistake(day))
      .from(mistakes)
      .where(and(lte(mistakes.receivedOn, day), eq(state, asked.state), isAfter))
      .orderBy(order(mistakes.receivedAt), order(mistakes.id))
      .limit(mistakesAtOnce + 1),
  ]);
  return {
    counts: mistakeStates.map((one) => ({
      state: one,
      count: counted.find((row) => row.state === one)?.count ?? 0,
    })),
    mistakes: rows.slice(0, mistakesAtOnce),
    nextAfter: rows.length > mistakesAtOnce ? rows[mistakesAtOnce - 1]!.id : null,
  };
}
