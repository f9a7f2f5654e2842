import { z } from "zod";
import { addDays, type Day, DaySchema } from "@/lib/dates/day";

/** Without a day to compare with, the changes of so many days are shown. */
const usualDays = 180;

/** The search of the changes as an address carries it; what is wrong is left out. */
export const ChangesSearch = z.object({ since: DaySchema.optional().catch(undefined) });

/** The day that the asked day is compared with. */
export const comparedSince = ({ since }: z.output<typeof ChangesSearch>, day: Day): Day =>
  since && since < day ? since : addDays(day, -usualDays);
