import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { boundWaits } from "./driver/bound-waits";
import { guardBegin } from "./driver/guard-begin";
import { hideParameters } from "./driver/hide-parameters";
import { keepRowsWhole } from "./driver/keep-rows-whole";
import { openSocket } from "./driver/open-socket";
import { prepareQueries } from "./driver/prepare-queries";
import * as schema from "./schema";

hideParameters();

/** The role every query of the application runs as; it owns nothing and cannot rewrite history. */
const appRole = "tracker_app";

export type Connection = ReturnType<typeof connect>;
export type Database = Connection["db"];
/** The open transaction that a verb hands to its helpers. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * Opens a pool of connections; nothing is sent until the first query.
 * @param url address of the database, `postgres://…`
 * @param options `role` to run as (null keeps the role that signs in), `max` connections
 */
export function connect(url: string, options: { role?: string | null; max?: number } = {}) {
  const role = options.role === undefined ? appRole : options.role;
  const max = options.max ?? 10;
  // Several hosts are tried in turn by the driver itself; its types do not know the option.
  const opened: object = /^[^?]*,/.test(url) ? {} : { socket: openSocket };
  const client = postgres(url, {
    ...opened,
    max,
    connect_timeout: 3,
    // Who asks hears at once that nobody listens. The driver would let him wait, in the end twenty seconds, from before it
    // tries, and as long again when the database is back.
    backoff: () => 0,
    // No idle_timeout: a new connection must plan every question anew, which takes longer than most answers.
    prepare: true,
    onnotice: () => {},
    connection: {
      application_name: "tracker",
      // Milliseconds. A page or a verb that takes longer is a fault, not a wait.
      statement_timeout: 10_000,
      // A question waits for a lock only where somebody changes the tables themselves; with the wait for a connection
      // (driver/patience.ts) a reader is answered within three seconds.
      lock_timeout: 900,
      idle_in_transaction_session_timeout: 10_000,
      // Our questions differ in their values, hardly in their best plan, and planning takes longer than many an answer:
      // each connection plans a question once, not five times and then maybe again.
      plan_cache_mode: "force_generic_plan",
      // Below this likeness no text is looked at for a misspelled word (lib/public/search/near-words.ts).
      "pg_trgm.word_similarity_threshold": 0.35,
      ...(role ? { role } : {}),
    },
  });
  keepRowsWhole(client);
  prepareQueries(client);
  // A verb waits for the rows that another verb holds.
  guardBegin(client, "set local lock_timeout = 5000");
  boundWaits(client, max);
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}
