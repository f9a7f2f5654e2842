import { lte, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `events` under which an entry of the history can be known on a day: it was made by then. */
export const isKnownEntry = (day: Day): SQL => lte(s.events.onDay, day);
