import { AsyncLocalStorage } from "node:async_hooks";

/** Milliseconds that one request waits for connections, all its waits together. */
const patienceMs = 2_000;

/** What is left of somebody's patience. Waits at the same time count once. */
export class Patience {
  private left = patienceMs;
  private waits = 0;
  private since = 0;

  /** @returns milliseconds that a wait which begins now may take */
  begin(): number {
    const now = performance.now();
    if (this.waits === 0) this.since = now;
    this.waits += 1;
    return Math.max(0, this.left - (now - this.since));
  }

  end(): void {
    this.waits -= 1;
    if (this.waits === 0) this.left -= performance.now() - this.since;
  }
}

// The server and Next load this file apart from each other; the symbol makes them share one store.
const patienceKey = Symbol.for("tracker.patience");
const sharedPatience = globalThis as typeof globalThis & {
  [patienceKey]?: AsyncLocalStorage<Patience>;
};
const patiences = (sharedPatience[patienceKey] ??= new AsyncLocalStorage<Patience>());

/** Runs one request: however many questions it asks, it waits for connections no longer than the patience of one. */
export const withPatience = <T>(work: () => T): T => patiences.run(new Patience(), work);

/** The patience of the request at hand; outside of requests each wait has its own. */
export const patienceAtHand = (): Patience => patiences.getStore() ?? new Patience();
