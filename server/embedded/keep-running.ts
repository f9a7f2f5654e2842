import { setTimeout as pause } from "node:timers/promises";
import type { Embedded } from "./start-embedded";

/** Milliseconds. */
const usual = {
  look: 1_000,
  /** Before each try; when all of them have failed no more is made. */
  pauses: [0, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000],
  /** Who has run so long has all the tries again. */
  steady: 600_000,
};

/**
 * Starts the embedded Postgres again when it has ended: killed, or out of memory. What ends again and again is left,
 * with a line that says so.
 * @param follow is told the address after each start
 * @param say takes one line for the log
 * @returns ends the watch, a start under way included
 */
export function keepRunning(
  embedded: Pick<Embedded, "isRunning" | "startAgain">,
  follow: (url: string) => void,
  say: (line: string) => void,
  { look, pauses, steady } = usual,
): () => Promise<void> {
  const end = new AbortController();
  const { signal } = end;

  async function watch(): Promise<void> {
    let tries = 0;
    let since = performance.now();
    while (!signal.aborted) {
      await pause(look, null, { signal });
      if (embedded.isRunning()) {
        if (performance.now() - since > steady) tries = 0;
        continue;
      }
      if (tries === pauses.length)
        return say(
          `The embedded Postgres has ended again and is left so after ${tries} starts: look into its log, then start the site anew.`,
        );
      await pause(pauses[tries], null, { signal });
      tries += 1;
      try {
        follow(await embedded.startAgain());
        since = performance.now();
        say("The embedded Postgres had ended and was started again.");
      } catch (fault) {
        say(`Start ${tries} of ${pauses.length}: ${fault instanceof Error ? fault.message : ""}`);
      }
    }
  }

  const watching = watch().catch((fault: unknown) => {
    if (!signal.aborted) say(`The embedded Postgres is watched no more: ${String(fault)}`);
  });
  return () => {
    end.abort();
    return watching;
  };
}
