import { type SideCode, sideCodes } from "@/db/vocabulary";
import type { Day } from "./day";

/** Time zones by their names in the IANA database, such as "Asia/Almaty". */
export type Zones = { programme: string; sides: Partial<Record<SideCode, string>> };

// The server and Next load this file apart from each other; the symbol makes them share the zones.
const zonesKey = Symbol.for("tracker.zones");
const sharedZones = globalThis as typeof globalThis & { [zonesKey]?: Zones };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // Sweden writes a day as ISO 8601 does.
    formatter = new Intl.DateTimeFormat("sv-SE", { timeZone });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const dayIn = (timeZone: string, now: Date): Day => formatterOf(timeZone).format(now);

/**
 * Tells this process the programme's zones (`readZones`); before it all is counted in UTC.
 * @throws RangeError for a zone that Node does not know
 */
export function keepZones(zones: Zones): void {
  for (const timeZone of [zones.programme, ...Object.values(zones.sides)]) formatterOf(timeZone);
  sharedZones[zonesKey] = zones;
}

/** The day the programme is looked at from: `PROGRAMME_TODAY`, or the day it is in the programme's time zone. */
export const programmeToday = (now = new Date()): Day =>
  process.env.PROGRAMME_TODAY || dayIn(sharedZones[zonesKey]?.programme ?? "UTC", now);

/** The same on a side, in its own time zone: a report handed in on its due day is in time until midnight there. */
export const sideToday = (sideCode: SideCode, now = new Date()): Day =>
  process.env.PROGRAMME_TODAY || dayIn(sharedZones[zonesKey]?.sides[sideCode] ?? "UTC", now);

/** The day that it is on each side: while a due day lasts there, nobody is late on it (`dayOn`). */
export const daysOfSides = (now = new Date()): Day[] =>
  sideCodes.map((sideCode) => sideToday(sideCode, now));

/** The days on which all that is said of today depends: the programme's, and that of each side. */
export const daysNow = (now = new Date()): string =>
  [programmeToday(now), ...daysOfSides(now)].join(" ");

/**
 * The day that has come on a side when the programme's is `day`: the same, or still the one before. A past
 * day is over everywhere.
 */
export function dayOn(sideCode: SideCode, day: Day, now = new Date()): Day {
  const there = sideToday(sideCode, now);
  return day === programmeToday(now) && there < day ? there : day;
}

const dayMs = 24 * 60 * 60 * 1000;
const begins = new Map<string, number>();

/** The instant at which a zone's present day began: midnight, or what a clock that was put forward had instead. */
function beganAt(timeZone: string, now: Date): number {
  const day = dayIn(timeZone, now);
  const name = `${timeZone} ${day}`;
  const known = begins.get(name);
  if (known !== undefined) return known;
  // The day before is over somewhere between these two; a day has 25 hours at most.
  let [before, since] = [now.getTime() - 1.25 * dayMs, now.getTime()];
  while (since - before > 1) {
    const between = Math.floor((before + since) / 2);
    if (dayIn(timeZone, new Date(between)) === day) since = between;
    else before = between;
  }
  if (begins.size > 100) begins.clear();
  begins.set(name, since);
  return since;
}

/**
 * The instant at which it became the day that it is, for the programme and on both sides: what is said of today may
 * have changed then. None while `PROGRAMME_TODAY` keeps the day.
 */
export function dayChangedAt(now = new Date()): Date | null {
  if (process.env.PROGRAMME_TODAY) return null;
  const { programme = "UTC", sides = {} } = sharedZones[zonesKey] ?? {};
  const zones = [programme, ...sideCodes.map((sideCode) => sides[sideCode] ?? "UTC")];
  return new Date(Math.max(...zones.map((timeZone) => beganAt(timeZone, now))));
}

/** True when the programme is looked at from a day other than the real one. */
export const isPastProgramme = () => Boolean(process.env.PROGRAMME_TODAY);
