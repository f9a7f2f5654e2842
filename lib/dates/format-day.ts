import type { Language } from "@/db/vocabulary";
import type { Day } from "./day";

const forms = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
  month: { month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day written out in a language: `long` "14 May 2012", `short` "14/05/2012", `month` "May 2012". */
export function formatDay(day: Day, language: Language, form: keyof typeof forms = "long"): string {
  const key = `${language} ${form}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const locale = language === "en" ? "en-GB" : language;
    formatter = new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** An instant written out with its time, in UTC. */
export function formatInstant(instant: Date, language: Language): string {
  const time = instant.toISOString().slice(11, 16);
  return `${formatDay(instant.toISOString().slice(0, 10), language)}, ${time} UTC`;
}
