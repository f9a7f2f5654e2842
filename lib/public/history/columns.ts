import { sql } from "drizzle-orm";
import * as s from "@/db/schema";

// WHAT IS PUBLIC of an entry of the history: adding a key publishes it.

/** Its number, its day and its SHA-256, never what it says or who did it. */
export const publicEntry = {
  number: s.events.seq,
  onDay: s.events.onDay,
  sha256: sql<string>`encode(${s.events.hash}, 'hex')`,
};
