import type { Language } from "@/db/vocabulary";
import type { Day } from "./day";

const forms = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
  month: { month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const locale = language === "en" ? "en-GB" : language;
    formatter = new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter;
}

const instantOf = (day: Day) => new Date(`${day}T00:00:00Z`);

/** A day written out in a language: `long` "14 May 2012", `short` "14/05/2012", `month` "May 2012". */
export function formatDay(day: Day, language: Language, form: keyof typeof forms = "long"): string {
  return formatterOf(language, form).format(instantOf(day));
}

/** From one day to another without saying twice what both share: "January – August 2013". */
export function formatSpan(
  from: Day,
  to: Day,
  language: Language,
  form: keyof typeof forms,
): string {
  return formatterOf(language, form).formatRange(instantOf(from), instantOf(to));
}

/** An instant written out with its time, in UTC. */
export function formatInstant(
  instant: Date,
  language: Language,
  to: "minute" | "second" = "minute",
): string {
  const time = instant.toISOString().slice(11, to === "second" ? 19 : 16);
  return `${formatDay(instant.toISOString().slice(0, 10), language)}, ${time} UTC`;
}
