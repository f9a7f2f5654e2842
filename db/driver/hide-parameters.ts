import { DrizzleQueryError } from "drizzle-orm/errors";
import { PgPreparedQuery } from "drizzle-orm/pg-core";
import { withoutValues } from "./without-values";

type Ask = (...asked: unknown[]) => Promise<unknown>;

/**
 * Drizzle 0.45.4 writes a failed query's parameters into its error: addresses, unpublished words (upstream issue 5939).
 * Logs must not hold them, so the error goes on with its cause alone, and that without the values that Postgres repeats.
 */
export function hideParameters(): void {
  const prototype = PgPreparedQuery.prototype as unknown as { queryWithCache: Ask };
  const ask = prototype.queryWithCache;
  prototype.queryWithCache = async function queryWithCache(this: unknown, ...asked: unknown[]) {
    try {
      return await ask.apply(this, asked);
    } catch (error) {
      if (!(error instanceof DrizzleQueryError)) throw error;
      // oxlint-disable-next-line preserve-caught-error -- keeping it would keep the parameters
      throw new Error("A query failed.", { cause: withoutValues(error.cause) });
    }
  };
}
