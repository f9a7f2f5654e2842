import type { Sql, TransactionSql } from "postgres";
import { isLost } from "./is-lost";
import { prepareQueries } from "./prepare-queries";
import { withoutValues } from "./without-values";

type Begin = <T>(options: string, run: (sql: TransactionSql) => Promise<T>) => Promise<T>;
type Unsafe = Sql["unsafe"];

/** Thrown into a callback that outlived its transaction. */
class TransactionOver extends Error {
  constructor(cause?: unknown) {
    super("The transaction is over: its connection was lost.", { cause });
    this.name = "TransactionOver";
  }
}

/**
 * postgres.js 3.4.9 goes on with a `begin` callback after its backend has died, on the replacement
 * connection, and may commit somebody else's open transaction (upstream issue 1216); or it sends its
 * ROLLBACK to a socket that is closing, which ends the process or leaves the connection dead for good
 * (upstream issues 1133, 1154). So once the connection is lost, every further query of the callback is refused,
 * and the callback's end is never handed back: a promise that stays pending keeps postgres.js from
 * sending its COMMIT or ROLLBACK. `begin` itself rejects when the socket has closed.
 * @param first statement that each transaction begins with; it goes out together with the next one
 */
export function guardBegin(client: Sql, first?: string): void {
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
        watchQueries(sql, (fault) => (end ??= { cause: fault }));
        if (first) void sql.unsafe(first).execute();
        const running = run(guardQueries(sql, refuseOnceOver));
        return new Promise<T>((resolve, reject) => {
          running.then(
            (value) => end ?? resolve(value),
            (error: unknown) => end ?? reject(error),
          );
        });
      });
    } catch (error) {
      end ??= { cause: error };
      throw withoutValues(error);
    }
  };

  client.begin = guarded;
}

/** Hears of a lost connection before the callback does. The query itself is not sent by it. */
function watchQueries(sql: TransactionSql, onLost: (fault: unknown) => void): void {
  const unsafe: Unsafe = sql.unsafe.bind(sql);
  const then = Reflect.get(Promise.prototype, "then");
  sql.unsafe = ((...asked: Parameters<Unsafe>) => {
    const query = unsafe(...asked);
    void then.call(query, undefined, (fault: unknown) => isLost(fault) && onLost(fault));
    return query;
  }) as Unsafe;
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
