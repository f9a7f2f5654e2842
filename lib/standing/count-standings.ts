import type { Headline, Standing } from "./standing";

export type Counts = { headline: Headline; count: number }[];

/** What is achieved first, then what is on its way, then what is wanting. */
export const readingOrder: readonly Headline[] = [
  "done",
  "done_late",
  "on_schedule",
  "due_soon",
  "moved",
  "overdue",
  "sides_differ",
  "no_information",
  "removed",
];

/** How many stand how, in the order of reading; zeros stay, so that nothing is hidden. */
export function countStandings(standings: readonly Pick<Standing, "headline">[]): Counts {
  return readingOrder.map((headline) => ({
    headline,
    count: standings.filter((standing) => standing.headline === headline).length,
  }));
}
