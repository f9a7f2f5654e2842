import type { Day } from "@/lib/dates/day";
import type { Standing } from "./standing";

/** The day of the latest word that either side has published; null while there is none. */
export function lastWordOn({ sides }: Pick<Standing, "sides">): Day | null {
  let last: Day | null = null;
  for (const { report } of Object.values(sides))
    if (report && (last === null || report.publishedOn > last)) last = report.publishedOn;
  return last;
}
