import { AsyncLocalStorage } from "node:async_hooks";
import type { ReactNode } from "react";

/** What the server hands to the page beside the request, and what the page asks of the server. */
export type Answer = {
  status?: number;
  headers?: AnswerHeaders;
  sent?: SentForm;
  document?: ReactNode;
};

/** The headers that a page may ask for with its status. */
export type AnswerHeaders = { location?: string; "retry-after"?: string };

/** A form that somebody without an account has sent to an open page. */
export type SentForm = {
  /** As typed; name and value. */
  fields: URLSearchParams;
  /** Whether it was sent from a page of ours. */
  isFromOurPage: boolean;
  /** The network address that the server saw, whatever the visitor says. */
  address: string;
};

// The server and Next load this file apart from each other; the symbol makes them share one store.
const key = Symbol.for("tracker.answer");
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<Answer> };
const answers = (shared[key] ??= new AsyncLocalStorage<Answer>());

/** Runs one request; the given box holds what the page or form asked for, if anything. */
export function withAnswer<T>(answer: Answer, run: () => T): T {
  return answers.run(answer, run);
}

/** Asks the server to send this HTTP status, and headers, with the page being drawn (Next offers no way to). */
export function answerWith(status: number, headers: AnswerHeaders = {}): void {
  const answer = answers.getStore();
  if (!answer) return;
  answer.status = status;
  answer.headers = headers;
}

/**
 * Hands the server a whole document, to be drawn once as text; the answer's own body stays empty. The framework
 * would draw each element twice, with its own payload beside it, and an open page needs neither.
 */
export function answerWithDocument(document: ReactNode): void {
  const answer = answers.getStore();
  if (answer) answer.document = document;
}

/** The form that was sent to the open page being drawn; null when the page is only read. */
export const sentForm = (): SentForm | null => answers.getStore()?.sent ?? null;
