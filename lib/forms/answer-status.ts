import { AsyncLocalStorage } from "node:async_hooks";

/** What a page or form of the signed-in asks of the server. */
export type Answer = { status?: number };

// The server and Next load this file apart from each other; the symbol makes them share one store.
const key = Symbol.for("tracker.answer");
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<Answer> };
const answers = (shared[key] ??= new AsyncLocalStorage<Answer>());

/** Runs one request; the given box holds what the page or form asked for, if anything. */
export function withAnswer<T>(answer: Answer, run: () => T): T {
  return answers.run(answer, run);
}

/** Asks the server to send this HTTP status with the page being drawn (Next offers no way to). */
export function answerWith(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.status = status;
}
