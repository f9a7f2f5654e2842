import calendar from "ical-generator";
import type { Language } from "@/db/vocabulary";
import { addDays, type Day } from "@/lib/dates/day";

export type Calendar = {
  name: string;
  language: Language;
  events: readonly {
    /** The same as long as the thing has its address. */
    id: string;
    on: Day;
    summary: string;
    description: string;
    address: string;
    /** Grows whenever the day is moved. */
    sequence: number;
    /** Since when it is as it is. */
    changedOn: Day;
  }[];
};

/** Seconds after which a calendar program asks again. */
const twelveHours = 12 * 60 * 60;

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
// Controls have no place in the text of a calendar (RFC 5545, 3.1).
const text = (said: string) => said.replaceAll(/[^\P{Cc}\n\t]/gu, "");

/** Days as iCalendar (RFC 5545): all-day events of local dates, bound to no time zone. */
export function calendarOf({ name, language, events }: Calendar): string {
  const file = calendar({
    name: text(name),
    prodId: {
      company: "cooperation-tracker",
      product: "deadlines",
      language: language.toUpperCase(),
    },
    ttl: twelveHours,
  });
  for (const { id, on, changedOn, ...event } of events)
    file.createEvent({
      id: `${id}@cooperation-tracker`,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary: text(event.summary),
      description: text(event.description),
      url: event.address,
      sequence: event.sequence,
      stamp: midnight(changedOn),
      lastModified: midnight(changedOn),
    });
  return `${file.toString()}\r\n`;
}
