import autocannon from "autocannon";
import { ask } from "./ask";

const seconds = 2;

/** Answers a second, and the slow end in milliseconds. */
export type Load = { perSecond: number; p99: number };

/**
 * Asks one address on many connections for some seconds.
 * @throws Error when one answer is missing or is not what `kind` says
 */
export async function load(
  url: string,
  connections: number,
  kind: "2xx" | "3xx",
  headers: Record<string, string>,
): Promise<Load> {
  const run = await autocannon({ url, connections, duration: seconds, headers });
  // What was still in hand when time was up is answered before anything else is measured.
  await ask(url);
  const other = run.requests.total - run[kind];
  if (run.errors + other > 0)
    throw new Error(`${url}: ${run.errors} errors, ${other} answers that are not ${kind}.`);
  return { perSecond: run.requests.total / run.duration, p99: run.latency.p99 };
}
