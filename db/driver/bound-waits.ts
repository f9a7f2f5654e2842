import type { Sql } from "postgres";
import { Gate } from "./gate";
import { isLost } from "./is-lost";

type Ask = Sql["unsafe"];
type Query = ReturnType<Ask>;
type Begin = (...asked: unknown[]) => Promise<unknown>;

// A connection that was lost tells its query first, and is known as closed one turn of the loop later.
const farewellMs = 20;

/**
 * postgres.js 3.4.9 queues what finds no free connection without a limit (upstream issue 824), behind queries that are
 * already on their way (upstream issue 1189: so a `begin` can lose its connection), and nothing can be taken out of that
 * queue. So no more is handed to it than it has connections: the rest waits in front, and what has waited in vain was
 * never handed over.
 * @param places how many connections the client has
 */
export function boundWaits(client: Sql, places: number): void {
  const gate = new Gate(places);
  const unsafe: Ask = client.unsafe.bind(client);
  const begin = client.begin.bind(client) as Begin;

  const inTurn = async <T>(ask: () => PromiseLike<T>): Promise<T> => {
    const wait = gate.enter();
    if (wait) await wait;
    let farewell = false;
    try {
      return await ask();
    } catch (fault) {
      farewell = isLost(fault);
      throw fault;
    } finally {
      if (farewell) setTimeout(() => gate.leave(), farewellMs);
      else gate.leave();
    }
  };

  client.unsafe = ((text, parameters, options) =>
    // The `begin` of a transaction, whose place is taken already.
    options && "onexecute" in options
      ? unsafe(text, parameters, options)
      : new Question(inTurn, () => unsafe(text, parameters, options))) as Ask;
  client.begin = ((...asked: unknown[]) => inTurn(() => begin(...asked))) as Sql["begin"];
}

/** What drizzle uses of a query: like the driver's own it is not sent before somebody waits for it. */
class Question implements PromiseLike<unknown> {
  private answer: Promise<unknown> | undefined;
  private isRaw = false;

  constructor(
    private readonly inTurn: (ask: () => PromiseLike<unknown>) => Promise<unknown>,
    private readonly ask: () => Query,
  ) {}

  values(): this {
    this.isRaw = true;
    return this;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a query is waited for
  then<A, B>(
    onAnswer?: ((answer: unknown) => A | PromiseLike<A>) | null,
    onFault?: ((fault: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.answer ??= this.inTurn(() => (this.isRaw ? this.ask().values() : this.ask()));
    return this.answer.then(onAnswer, onFault) as never;
  }
}
