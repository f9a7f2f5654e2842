import { connect } from "@/db/connect";
import { pruneOldRows } from "@/lib/access/prune-old-rows";

const dayMs = 24 * 60 * 60 * 1000;

async function prune(url: string): Promise<void> {
  const { db, close } = connect(url, { max: 1 });
  try {
    await pruneOldRows(db);
  } catch (fault) {
    // What is old today is still so tomorrow.
    console.error(fault);
  } finally {
    await close();
  }
}

/**
 * Lets old rows go, now and every day.
 * @param url address of the database
 * @returns what ends it
 */
export function pruneDaily(url: string): () => Promise<void> {
  let running = prune(url);
  const timer = setInterval(() => void (running = prune(url)), dayMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
