import type { Sql, TransactionSql } from "postgres";
import { prepareQueries } from "./prepare-queries";
import { withoutValues } from "./without-values";

type Begin = <T>(options: string, run: (sql: TransactionSql) => Promise<T>) => Promise<T>;

/** Thrown into a callback that outlived its transaction. */
class TransactionOver extends Error {
  constructor(cause?: unknown) {
    super("The transaction is over: its connection was lost.", { cause });
    this.name = "TransactionOver";
  }
}

/**
 * postgres.js 3.4.9 goes on with a `begin` callback after its backend has died, on the replacement
 * connection, and may commit somebody else's open transaction (upstream issue 1216). So once `begin`
 * has rejected, every further query of the callback is refused, and the callback's end is never
 * handed back: a promise that stays pending keeps postgres.js from sending its COMMIT.
 */
export function guardBegin(client: Sql): void {
  const begin = client.begin.bind(client) as unknown as Begin;

  const guarded = async <T>(
    options: string | ((sql: TransactionSql) => Promise<T>),
    callback?: (sql: TransactionSql) => Promise<T>,
  ): Promise<T> => {
    const run = typeof options === "function" ? options : callback;
    if (!run) throw new TypeError("A transaction needs a callback.");
    let end: { cause: unknown } | undefined;
    const refuseOnceOver = () => {
      if (end) throw new TransactionOver(end.cause);
    };

    try {
      return await begin(typeof options === "string" ? options : "", (sql) => {
        prepareQueries(sql);
        const running = run(guardQueries(sql, refuseOnceOver));
        return new Promise<T>((resolve, reject) => {
          running.then(
            (value) => end ?? resolve(value),
            (error: unknown) => end ?? reject(error),
          );
        });
      });
    } catch (error) {
      end = { cause: error };
      throw withoutValues(error);
    }
  };

  client.begin = guarded;
}

function guardQueries(sql: TransactionSql, refuseOnceOver: () => void): TransactionSql {
  return new Proxy(sql, {
    apply(target, self, args) {
      refuseOnceOver();
      return Reflect.apply(target, self, args) as unknown;
    },
    get(target, name) {
      refuseOnceOver();
      return Reflect.get(target, name) as unknown;
    },
  });
}
