import { lte, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `mistakes` under which one can be read by its reference on a day: it had come in. */
export const isKnownMistake = (day: Day): SQL => lte(s.mistakes.receivedOn, day);
