import type { NextAnswer } from "./next-answer";

/**
 * Is this one of the framework's own error pages, blank without its scripts? A document of ours is marked, a page
 * of the signed-in names its language. A page of a fault always counts: what it says was not meant for readers.
 * Why: Next answers a missing page or a fault with a page of its own that no setting puts ours in place of.
 */
export function isBare({
  status,
  headers,
  body,
  isOurs,
}: Omit<NextAnswer, "isForKeeping">): boolean {
  if (!String(headers["content-type"] ?? "").startsWith("text/html")) return false;
  const beginning = body.subarray(0, 200).toString("utf8");
  return status === 500 || (status >= 400 && !isOurs && !/<html[^>]* lang="/.test(beginning));
}
