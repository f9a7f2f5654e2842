import calendar from "ical-generator";
import type { Language } from "@/db/vocabulary";
import { addDays, type Day } from "@/lib/dates/day";
import { calendarText, escapedText } from "./calendar-text";

export type CalendarFile = {
  name: string;
  language: Language;
  events: readonly {
    /** The same as long as the thing has its address. */
    id: string;
    on: Day;
    summary: string;
    description: string;
    address: string;
    /** Grows whenever anything of it changes. */
    sequence: number;
    /** Since when it is as it is. */
    changedOn: Day;
  }[];
};

/** Seconds after which a calendar program asks again. */
const twelveHours = 12 * 60 * 60;

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);

/**
 * Days as iCalendar (RFC 5545): all-day events of local dates, bound to no time zone. The library escapes the summary
 * and the description of an event; the name, the ids and the addresses it writes as they are given.
 */
export function calendarOf({ name, language, events }: CalendarFile): string {
  const file = calendar({
    name: escapedText(name),
    prodId: {
      company: "cooperation-tracker",
      product: "deadlines",
      language: language.toUpperCase(),
    },
    ttl: twelveHours,
  });
  for (const { id, on, changedOn, ...event } of events)
    file.createEvent({
      id: escapedText(`${id}@cooperation-tracker`),
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary: calendarText(event.summary),
      description: calendarText(event.description),
      url: new URL(event.address).href,
      sequence: event.sequence,
      stamp: midnight(changedOn),
      lastModified: midnight(changedOn),
    });
  return `${file.toString()}\r\n`;
}
