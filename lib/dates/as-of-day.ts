import { type Day, DaySchema } from "./day";

/** Nothing of the programme is older. */
const earliest = "1990-01-01";

/** A past day that an address asks for; a wrong one, and one still to come, is as if none was. */
export function asOfDay(asked: string | string[] | undefined, today: Day): Day | null {
  const parsed = DaySchema.safeParse(Array.isArray(asked) ? asked[0] : asked);
  return parsed.success && parsed.data < today && parsed.data >= earliest ? parsed.data : null;
}
