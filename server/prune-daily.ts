import { connect } from "@/db/connect";
import { databaseUrl } from "@/db/database-url";
import { logFault } from "./log-fault";
import { pruneOldRows } from "@/lib/access/prune-old-rows";

const dayMs = 24 * 60 * 60 * 1000;

async function prune(): Promise<void> {
  const { db, close } = connect(databaseUrl(), { max: 1 });
  try {
    await pruneOldRows(db);
  } catch (fault) {
    // What is old today is still so tomorrow.
    logFault({ during: "the pruning of old rows", fault });
  } finally {
    await close();
  }
}

/**
 * Lets old rows go, now and every day.
 * @returns what ends it
 */
export function pruneDaily(): () => Promise<void> {
  let running = prune();
  const timer = setInterval(() => void (running = prune()), dayMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
