import { knownOn } from "./known-on";
import type { SeedDay } from "./shapes";

/** The rows whose fact could be known by the end of the day. */
export function knownBy<T extends Parameters<typeof knownOn>[0]>(
  today: SeedDay,
  rows: T[] = [],
): T[] {
  return rows.filter((row) => (knownOn(row) ?? today) <= today);
}
