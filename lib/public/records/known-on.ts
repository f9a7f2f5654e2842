import { lte, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `imported_records` under which one of a public milestone is known on a day: its source had said it. */
export const isKnownRecord = (day: Day): SQL => lte(s.importedRecords.knownOn, day);
