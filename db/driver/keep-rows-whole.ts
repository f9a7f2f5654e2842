import type { Sql } from "postgres";

/** What is used of a query of postgres.js; its class is not exported. */
type Query = {
  executed: boolean;
  resolve: (answer: unknown) => void;
  cursorFn?: (rows: unknown) => unknown;
};
type QueryClass = { handle: (this: Query) => Promise<void> };

const mended = new WeakSet<QueryClass>();

/**
 * postgres.js 3.4.9 counts the rows of an answer per connection and forgets to begin anew when a query fails after its
 * first row (upstream issues 1119, 1181). The next answer on that connection then begins with as many holes as rows
 * had come, without an error: `const [row]` is undefined. Every query passes `handle` once, of whatever kind it is,
 * so its answer is mended there. A row that came is always a member of the array: a missing first one is a hole, and
 * `count` is no measure for it (EXPLAIN has none).
 */
export function keepRowsWhole(client: Sql): void {
  // A query that nobody waits for is never sent.
  const queries = Object.getPrototypeOf(client.unsafe("")) as QueryClass;
  if (mended.has(queries)) return;
  mended.add(queries);
  const { handle } = queries;
  queries.handle = function handleOnce(this: Query) {
    if (!this.executed) {
      const { resolve, cursorFn } = this;
      this.resolve = (answer) => resolve(withoutHoles(answer));
      if (cursorFn) this.cursorFn = (rows) => cursorFn(withoutHoles(rows));
    }
    return handle.call(this);
  };
}

function withoutHoles(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  // Several statements in one text have several answers; only the first of them can begin with holes.
  const rows = "command" in answer ? answer : (answer[0] as unknown[]);
  if (rows.length > 0 && !(0 in rows))
    rows.splice(
      0,
      rows.findIndex((_, index) => index in rows),
    );
  return answer;
}
