import { AsyncLocalStorage } from "node:async_hooks";

/** What a page or form tells the server beside its answer. */
export type Aside = {
  /** The HTTP status it wants. */
  status?: number;
  /** The first fault behind the answer, also one that was answered for. */
  fault?: unknown;
  /** Whether a page or form of the signed-in got to hear the request at all. */
  isHeard?: true;
};

// The server and Next load this file apart from each other; the symbol makes them share one store.
const asidesKey = Symbol.for("tracker.aside");
const sharedAsides = globalThis as typeof globalThis & { [asidesKey]?: AsyncLocalStorage<Aside> };
const asides = (sharedAsides[asidesKey] ??= new AsyncLocalStorage<Aside>());

/** Runs one request; the given box holds what the page or form told, if anything. */
export function withAside<T>(aside: Aside, run: () => T): T {
  return asides.run(aside, run);
}

/** Asks the server to send this HTTP status with the page being drawn (Next offers no way to). */
export function answerWith(status: number): void {
  const aside = asides.getStore();
  if (aside) aside.status = status;
}

/** Tells the server what is behind an answer that should not have been, for its line in the log. */
export function noteFault(fault: unknown): void {
  const aside = asides.getStore();
  if (aside) aside.fault ??= fault;
}

/** Tells the server that the request could be read: a fault from here on is ours. */
export function noteHeard(): void {
  const aside = asides.getStore();
  if (aside) aside.isHeard = true;
}
