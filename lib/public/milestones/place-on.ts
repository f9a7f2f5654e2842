import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { titleOn } from "@/lib/texts/text-on";

/** Columns with where a milestone stands, under its title of a day; for a question that joins it with its plan. */
export const placeOn = (day: Day) => ({
  plan: s.plans.slug,
  code: s.milestones.code,
  title: titleOn(day),
});
