import { z } from "zod";
import { languages, type Precision } from "@/db/vocabulary";
import { type Day, DaySchema } from "@/lib/dates/day";
import { line } from "@/lib/texts/line";
import { firstDayOf, lastDayOf } from "./term";

const dayless = ["yearly", "standing", "session"] as const satisfies Precision[];
const dated = ["day", "month", "quarter", "half", "year", "span"] as const satisfies Precision[];

/** The kinds of term that can be agreed on. */
export const termKinds = [...dated, ...dayless] as const;

export type TermWords = {
  asWritten: string;
  language: (typeof languages)[number];
  precision: (typeof termKinds)[number];
  firstOn: Day | null;
  lastOn: Day | null;
};

/**
 * A term as a form sends it: its words, how exact it is, and any day within it. The days of its period
 * are computed; a span gives its last day too.
 */
export const TermWords = z
  .object({
    asWritten: line(200).min(1, "required"),
    language: z.enum(languages),
    precision: z.enum(termKinds, "choose"),
    day: DaySchema.optional(),
    lastOn: DaySchema.optional(),
  })
  .superRefine(({ precision, day, lastOn }, context) => {
    const isDayless = (dayless as readonly string[]).includes(precision);
    const want = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (isDayless && (day || lastOn)) want("day", "noDay");
    if (!isDayless && !day) want("day", "required");
    if (precision === "span" && !lastOn) want("lastOn", "required");
    if (day && lastOn && lastOn < day) want("lastOn", "lastBeforeFirst");
  })
  .transform(({ day, lastOn, ...term }): TermWords => {
    if (!day) return { ...term, firstOn: null, lastOn: null };
    if (term.precision === "span") return { ...term, firstOn: day, lastOn: lastOn ?? day };
    const firstOn = firstDayOf(term.precision, day);
    return { ...term, firstOn, lastOn: lastDayOf(term.precision, firstOn) };
  });
