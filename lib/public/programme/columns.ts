import { sql } from "drizzle-orm";
import * as s from "@/db/schema";

// WHAT IS PUBLIC of a programme, and of an entry of its history: adding a key publishes it.

export const publicProgramme = {
  slug: s.programmes.slug,
  name: s.programmes.name,
  firstOn: s.programmes.firstOn,
  lastOn: s.programmes.lastOn,
  note: s.programmes.note,
  provenance: s.programmes.provenance,
};

/** Of an entry of the history: its number, its day and its SHA-256, never what it says or who did it. */
export const publicEntry = {
  number: s.events.seq,
  onDay: s.events.onDay,
  sha256: sql<string>`encode(${s.events.hash}, 'hex')`,
};
