import type { NextAnswer } from "./next-answer";

/**
 * Is this one of the framework's own error pages, blank without its scripts? A page of ours names its language.
 * A page of a fault always counts: what it says was not meant for readers. A 503 is a page that said so itself.
 */
export function isBare({ status, headers, body, document }: NextAnswer): boolean {
  if (!String(headers["content-type"] ?? "").startsWith("text/html")) return false;
  const beginning = body.subarray(0, 200).toString("utf8");
  return (
    status === 500 ||
    (status >= 400 && document === undefined && !/<html[^>]* lang="/.test(beginning))
  );
}
