import type { Day } from "./day";

/** The day the programme is looked at from: `PROGRAMME_TODAY`, or the day it is (UTC). */
export function programmeToday(): Day {
  return process.env.PROGRAMME_TODAY || new Date().toISOString().slice(0, 10);
}

/** True when the programme is looked at from a day other than the real one. */
export const isPastProgramme = () => Boolean(process.env.PROGRAMME_TODAY);
