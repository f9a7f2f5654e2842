import type { IncomingHttpHeaders } from "node:http";

const underWay = new Set<string>();

/** Remembers a question by its request id for as long as Next works on it. */
export async function whileUnderWay<T>(
  headers: IncomingHttpHeaders,
  work: () => Promise<T>,
): Promise<T> {
  const id = String(headers["x-request-id"]);
  underWay.add(id);
  try {
    return await work();
  } finally {
    underWay.delete(id);
  }
}

/**
 * Is this Next itself, which fetches the page that an action leads to? It repeats the headers of the request it
 * works on, and nobody else knows that id before it is answered.
 * Why: it may not wait for a place while the request it belongs to holds one.
 */
export const isOwnFetch = (headers: IncomingHttpHeaders): boolean =>
  underWay.has(String(headers["x-request-id"]));
