import type { NextAnswer } from "./next-answer";

/**
 * Is this one of the framework's own error pages, blank without its scripts? A page of ours names its language.
 * Every page with a fault of the server counts: what it says was not meant for readers.
 */
export function isBare({ status, headers, body }: NextAnswer): boolean {
  if (!String(headers["content-type"] ?? "").startsWith("text/html")) return false;
  const beginning = body.subarray(0, 200).toString("utf8");
  return status >= 500 || (status >= 400 && !/<html[^>]* lang="/.test(beginning));
}
