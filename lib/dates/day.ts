import { z } from "zod";

/** A calendar day, "YYYY-MM-DD"; days compare as strings. */
export type Day = string;

const millisecondsADay = 86_400_000;
const instantOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);

export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = instantOf(text);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
}

export const DaySchema = z.string().refine(isDay, "day");

export function addDays(day: Day, days: number): Day {
  return new Date(instantOf(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsADay);
}
