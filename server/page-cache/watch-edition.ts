import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { daysNow } from "@/lib/dates/programme-today";
import type { PageStore } from "./page-store";

/** Milliseconds. */
const usual = {
  /** Between two looks at the edition: so long a connection that was lost in silence goes unnoticed. */
  look: 300,
  /** For the answer to one look, and before another connection is tried. */
  patience: 500,
};

/**
 * Keeps a store no older than the database: on a connection of its own it hears of each edition when it is raised
 * (db/guards/edition.sql), and looks for itself several times a second, also whether a day has ended. While it does not
 * hear, nothing is kept.
 * @param url gives the address of the database, which may move
 * @returns what ends it
 */
export function watchEdition(
  url: () => string,
  store: Pick<PageStore, "renew" | "stop">,
  times = usual,
): () => Promise<void> {
  const end = new AbortController();
  const { signal } = end;

  async function listen(): Promise<void> {
    let known: string | null = null;
    const hear = (name: string) => {
      if (name === known) return;
      known = name;
      store.renew();
    };
    let day = daysNow();
    const lost = new AbortController();
    const heard: object = { onnotify: (_channel: string, name: string) => hear(name) };
    const client = postgres(url(), {
      ...heard,
      max: 1,
      connect_timeout: 3,
      backoff: () => 0,
      onclose: () => lost.abort(),
      connection: { application_name: "tracker: edition", role: "tracker_app" },
    });
    const eitherEnds = AbortSignal.any([signal, lost.signal]);
    const inTime = <T>(work: Promise<T>) =>
      Promise.race([
        work,
        pause(times.patience, null, { signal: eitherEnds }).then(() => {
          throw new Error("No answer came in time.");
        }),
      ]);
    try {
      await client`listen edition`;
      while (!eitherEnds.aborted) {
        const [row] = await inTime(
          client<{ name: string }[]>`
            select number || ' ' || extract(epoch from raised_at) as name from edition`,
        );
        if (!row) return;
        if (day !== daysNow()) known = null;
        day = daysNow();
        hear(row.name);
        await pause(times.look, null, { signal: eitherEnds });
      }
    } finally {
      store.stop();
      await client.end({ timeout: 0 });
    }
  }

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      // Whatever ends it, nothing is kept meanwhile; that the database is away is told by what is asked of it.
      await listen().catch(() => {});
      await pause(times.patience, null, { signal }).catch(() => {});
    }
  }

  const watching = watch();
  return async () => {
    end.abort();
    await watching;
  };
}
